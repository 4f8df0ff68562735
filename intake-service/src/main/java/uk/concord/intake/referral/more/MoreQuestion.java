package uk.concord.intake.referral.more;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question of a G26 that may stay open.
 *
 * @param place on the form, for example {@code child.careStatus}; of one harmed, its place within what is said of them
 * @param title as pages call it
 * @param kind how it is answered
 * @param answers that are on offer; none where it is answered in words or by a day
 * @param longest how many characters an answer in words may have
 */
public record MoreQuestion(String place, String title, Kind kind, List<Answer> answers, int longest) {

    /** The answer of somebody who expects to know later. */
    public static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";

    /** The answer of somebody who has asked and recorded that nobody knows. */
    public static final String UNKNOWN = "UNKNOWN";

    static final String NONE = "NONE";

    public MoreQuestion {
        answers = List.copyOf(answers);
    }

    /** How a question is answered. */
    public enum Kind {
        ONE,
        MANY,
        WORDS,
        DAY
    }

    /** An answer on offer: its code in the contract, and what pages call it. */
    public record Answer(String code, String title) {}

    /** Whether it is answered by choosing. */
    public boolean chosen() {
        return kind == Kind.ONE || kind == Kind.MANY;
    }

    /** The same at another place. */
    MoreQuestion at(String other) {
        return new MoreQuestion(other, title, kind, answers, longest);
    }

    /** The same with more to its title. */
    MoreQuestion titled(String other) {
        return new MoreQuestion(place, other, kind, answers, longest);
    }

    /** What was answered, in words. */
    public String words(List<String> said) {
        return said.stream().map(this::title).collect(Collectors.joining(", "));
    }

    private String title(String said) {
        return answers.stream()
                .filter(answer -> answer.code().equals(said))
                .findFirst()
                .map(Answer::title)
                .orElse(said);
    }
}
