package uk.concord.intake.referral.web;

import java.util.List;
import java.util.stream.IntStream;
import uk.concord.intake.referral.more.MoreQuestion;
import uk.concord.intake.referral.more.MoreQuestions;
import uk.concord.web.Choice;

/** Questions of a G26 that may stay open, under one heading of a page. */
public record MoreFields(String title, List<Field> fields) {

    /** A question on a page. @param name of its input @param kind as the template asks for it */
    public record Field(String name, String title, String kind, List<Choice> choices) {

        static Field of(MoreQuestion question, String title) {
            return new Field(
                    "more." + question.place(),
                    title,
                    kind(question),
                    question.answers().stream()
                            .map(answer -> Choice.of(answer.code(), answer.title()))
                            .toList());
        }

        /** A short list is shown whole. */
        private static String kind(MoreQuestion question) {
            return switch (question.kind()) {
                case ONE -> question.answers().size() > 6 ? "select" : "radios";
                case MANY -> "checkboxes";
                case DAY -> "day";
                case WORDS -> question.longest() > 200 ? "text" : "line";
            };
        }
    }

    /** About the child. */
    public static MoreFields child() {
        return of("More about the child", MoreQuestions.CHILD);
    }

    /** About what happened. */
    public static MoreFields event() {
        return of("More about what happened", MoreQuestions.EVENT);
    }

    /** About the evidence. */
    public static MoreFields evidence() {
        return of("More about evidence and interview", MoreQuestions.EVIDENCE);
    }

    /** About each of those harmed. @param many how many to leave room for */
    public static List<MoreFields> victims(int many) {
        return IntStream.range(0, Math.min(many, MoreQuestions.MOST_VICTIMS))
                .mapToObj(index -> new MoreFields(
                        "Harmed " + (index + 1),
                        IntStream.range(0, MoreQuestions.VICTIM.size())
                                .mapToObj(which -> Field.of(
                                        MoreQuestions.ofVictim(index).get(which),
                                        MoreQuestions.VICTIM.get(which).title()))
                                .toList()))
                .toList();
    }

    private static MoreFields of(String title, List<MoreQuestion> questions) {
        return new MoreFields(
                title,
                questions.stream()
                        .map(question -> Field.of(question, question.title()))
                        .toList());
    }
}
