package uk.concord.intake.referral.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.concord.intake.referral.more.MoreAnswers;
import uk.concord.intake.referral.more.MoreQuestion;
import uk.concord.intake.referral.more.MoreQuestion.Kind;
import uk.concord.intake.referral.more.MoreQuestions;
import uk.concord.web.Form;

/** Between what a G26 says beyond what it needs and the fields of its pages, which are named {@code more.child.sex}. */
final class MoreForms {

    private static final String AT = "more.";

    private MoreForms() {}

    /** What was answered. Room for somebody harmed of whom nothing is said is nobody; those after it move up. */
    static Map<String, List<String>> said(Form form) {
        Map<String, List<String>> said = new TreeMap<>();
        for (List<MoreQuestion> part : List.of(MoreQuestions.CHILD, MoreQuestions.EVENT, MoreQuestions.EVIDENCE)) {
            said.putAll(said(form, part, ""));
        }
        int next = 0;
        for (int index = 0; index < MoreQuestions.MOST_VICTIMS; index++) {
            Map<String, List<String>> victim = said(form, MoreQuestions.VICTIM, MoreQuestions.VICTIMS + index + ".");
            String at = MoreQuestions.VICTIMS + next + ".";
            victim.forEach((place, answer) -> said.put(at + place.substring(place.lastIndexOf('.') + 1), answer));
            next += victim.isEmpty() ? 0 : 1;
        }
        return said;
    }

    private static Map<String, List<String>> said(Form form, List<MoreQuestion> questions, String at) {
        Map<String, List<String>> said = new TreeMap<>();
        for (MoreQuestion question : questions) {
            String place = at + question.place();
            List<String> answer = answer(form, question, AT + place);
            if (!answer.isEmpty()) {
                said.put(place, answer);
            }
        }
        return said;
    }

    private static List<String> answer(Form form, MoreQuestion question, String name) {
        List<String> typed = question.kind() == Kind.DAY ? List.of(form.date(name)) : form.all(name);
        return typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** The fields of the pages, filled in. */
    static Map<String, List<String>> filled(MoreAnswers answers) {
        Map<String, List<String>> fields = new HashMap<>();
        answers.said().forEach((place, said) -> {
            boolean day = MoreQuestions.at(place)
                    .map(question -> question.kind() == Kind.DAY)
                    .orElse(false);
            if (day) {
                String[] parts = said.get(0).split("-");
                fields.put(AT + place + "-year", List.of(parts[0]));
                fields.put(AT + place + "-month", List.of(parts[1]));
                fields.put(AT + place + "-day", List.of(parts[2]));
            } else {
                fields.put(AT + place, said);
            }
        });
        return fields;
    }
}
