package uk.concord.intake.referral.more;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.intake.form.FormRules;
import uk.concord.intake.referral.more.MoreQuestion.Kind;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What the answers must meet to questions that may stay open. */
public final class MoreRules {

    private static final Set<String> ALONE =
            Set.of(MoreQuestion.NONE, MoreQuestion.NOT_KNOWN_YET, MoreQuestion.UNKNOWN);

    private MoreRules() {}

    /** Everything that stands against these answers. */
    public static Stream<Optional<Reason>> against(Map<String, List<String>> said) {
        return said.entrySet().stream()
                .flatMap(answer -> Stream.concat(
                        Stream.of(isAsked(answer.getKey())),
                        MoreQuestions.at(answer.getKey()).stream()
                                .flatMap(question -> against(question, answer.getValue()))));
    }

    private static Stream<Optional<Reason>> against(MoreQuestion question, List<String> said) {
        Stream<Optional<Reason>> whole = Stream.of(isOnOffer(question, said), goTogether(question, said));
        return Stream.concat(whole, said.stream().map(text -> against(question, text)));
    }

    private static Optional<Reason> against(MoreQuestion question, String text) {
        String field = field(question.place());
        String what = "“" + question.title() + "”";
        return switch (question.kind()) {
            case ONE, MANY -> Optional.empty();
            case DAY -> FormRules.dateIsReadable(text, field, what);
            case WORDS -> FormRules.textIsReadable(text, question.longest(), field, what);
        };
    }

    @Rule(
            code = "question-unknown",
            says = "What a G26 says beyond what it needs answers a question of the data dictionary.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> isAsked(String place) {
        return MoreQuestions.at(place).isPresent()
                ? Optional.empty()
                : Optional.of(new Reason("question-unknown", field(place), "A G26 does not ask this."));
    }

    @Rule(
            code = "answer-not-on-offer",
            says = "A question with answers on offer is answered by one of them, or by several where it says so.",
            source = "Data dictionary of the product",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> isOnOffer(MoreQuestion question, List<String> said) {
        boolean known = !question.chosen()
                || said.stream()
                        .allMatch(code -> question.answers().stream()
                                .anyMatch(answer -> answer.code().equals(code)));
        boolean right = known && (question.kind() == Kind.MANY || said.size() <= 1);
        return right
                ? Optional.empty()
                : Optional.of(new Reason(
                        "answer-not-on-offer",
                        field(question.place()),
                        "Choose one of the answers to “" + question.title() + "”."));
    }

    @Rule(
            code = "answers-exclude-each-other",
            says = "“None”, “not known yet” and “nobody knows” stand alone.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> goTogether(MoreQuestion question, List<String> said) {
        return said.size() > 1 && said.stream().anyMatch(ALONE::contains)
                ? Optional.of(new Reason(
                        "answers-exclude-each-other",
                        field(question.place()),
                        "“" + question.title() + "”: choose what applies, or one of the last answers alone."))
                : Optional.empty();
    }

    private static String field(String place) {
        return "/more/" + place.replace('.', '/');
    }
}
