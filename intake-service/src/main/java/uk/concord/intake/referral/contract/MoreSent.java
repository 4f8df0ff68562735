package uk.concord.intake.referral.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.concord.intake.referral.more.MoreAnswers;
import uk.concord.intake.referral.more.MoreQuestion.Kind;
import uk.concord.intake.referral.more.MoreQuestions;

/** Between the object {@code more} of a contract and the answers by their places. */
public final class MoreSent {

    private MoreSent() {}

    /** What the object says, by place: {@code {"child": {"sex": "MALE"}}} is {@code child.sex}. */
    static Map<String, List<String>> said(Map<String, Object> more) {
        Map<String, List<String>> said = new TreeMap<>();
        if (more != null) {
            more.forEach((name, value) -> put(said, name, value));
        }
        return said;
    }

    /** The object that says it; null where nothing is said. */
    public static Map<String, Object> of(MoreAnswers answers) {
        Map<String, Object> more = new LinkedHashMap<>();
        MoreQuestions.CHILD.forEach(question -> set(more, answers, question.place()));
        MoreQuestions.EVENT.forEach(question -> set(more, answers, question.place()));
        MoreQuestions.EVIDENCE.forEach(question -> set(more, answers, question.place()));
        List<Map<String, Object>> victims = victims(answers);
        if (!victims.isEmpty()) {
            more.put("victims", victims);
        }
        return more.isEmpty() ? null : more;
    }

    private static List<Map<String, Object>> victims(MoreAnswers answers) {
        List<Map<String, Object>> victims = new ArrayList<>();
        for (int index = 0; index < MoreQuestions.MOST_VICTIMS; index++) {
            String at = MoreQuestions.VICTIMS + index + ".";
            Map<String, Object> victim = new LinkedHashMap<>();
            MoreQuestions.VICTIM.forEach(question -> answers.at(at + question.place()).stream()
                    .findFirst()
                    .ifPresent(said -> victim.put(question.place(), said)));
            if (!victim.isEmpty()) {
                victims.add(victim);
            }
        }
        return victims;
    }

    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> more, MoreAnswers answers, String place) {
        List<String> said = answers.at(place);
        if (said.isEmpty()) {
            return;
        }
        boolean many = MoreQuestions.at(place)
                .map(question -> question.kind() == Kind.MANY)
                .orElse(false);
        String[] steps = place.split("\\.", 2);
        ((Map<String, Object>) more.computeIfAbsent(steps[0], group -> new LinkedHashMap<String, Object>()))
                .put(steps[1], many ? said : said.get(0));
    }

    private static void put(Map<String, List<String>> said, String place, Object value) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((name, inner) -> put(said, place + "." + name, inner));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                boolean group = list.get(index) instanceof Map<?, ?>;
                put(said, group ? place + "." + index : place, list.get(index));
            }
        } else if (value != null) {
            said.computeIfAbsent(place, first -> new ArrayList<>())
                    .add(String.valueOf(value).strip());
        }
    }
}
