package uk.concord.intake.referral.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.concord.intake.referral.more.MoreAnswers;
import uk.concord.intake.referral.more.MoreQuestion.Kind;
import uk.concord.intake.referral.more.MoreQuestions;

/** What a form says beyond what it needs, as far as deciding needs it: no more of a child travels than that. */
final class Circumstances {

    private static final List<String> NEEDED = List.of(
            "child.careStatus",
            "child.interpreter",
            "child.language",
            "child.specialNeeds",
            "child.vulnerabilities",
            "child.hearing",
            "child.sight",
            "child.learningNeeds",
            "event.injury",
            "event.markers",
            "event.others");

    private static final List<String> OF_VICTIMS = List.of("kind", "ageBand", "relation", "restorativeJustice");

    private Circumstances() {}

    /** The object of the contract; null where the form says nothing of it. */
    static Map<String, Object> of(MoreAnswers answers) {
        Map<String, Object> told = new LinkedHashMap<>();
        NEEDED.forEach(place -> put(told, answers, place));
        List<Map<String, Object>> victims = new ArrayList<>();
        for (int index = 0; index < MoreQuestions.MOST_VICTIMS; index++) {
            Map<String, Object> victim = new LinkedHashMap<>();
            String at = MoreQuestions.VICTIMS + index + ".";
            OF_VICTIMS.forEach(place -> put(victim, answers, at + place));
            if (!victim.isEmpty()) {
                victims.add(victim);
            }
        }
        if (!victims.isEmpty()) {
            told.put("victims", victims);
        }
        return told.isEmpty() ? null : told;
    }

    private static void put(Map<String, Object> told, MoreAnswers answers, String place) {
        List<String> said = answers.at(place);
        boolean many = MoreQuestions.at(place)
                .map(question -> question.kind() == Kind.MANY)
                .orElse(false);
        if (!said.isEmpty()) {
            told.put(place.substring(place.lastIndexOf('.') + 1), many ? said : said.get(0));
        }
    }
}
