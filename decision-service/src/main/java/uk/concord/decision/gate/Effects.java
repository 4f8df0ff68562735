package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.concord.rules.Effect;

/**
 * What each rule does when it speaks: blocks, warns or informs. One version, in force from a day on; apart from the rules
 * themselves, so that a force may tighten them without new code.
 *
 * @param version for example england-wales-1
 * @param from the first day on which it holds
 * @param byCode the effect of every rule there is
 */
public record Effects(String version, LocalDate from, Map<String, Effect> byCode) {

    /** Rules of statute that nobody's signature loosens: R1, R2, R4, R10, R20, R23 and R51. */
    public static final Set<String> NEVER_LOOSENED = Set.of(
            "under-ten-at-offence",
            "eighteen-for-caution",
            "appropriate-adult-missing",
            "evidence-insufficient-for-caution",
            "not-fully-admitted-for-caution",
            "conditions-missing",
            "cps-authority-missing-for-conditional-caution",
            "limitation-passed-for-charge");

    /** @throws EffectsInvalid naming every rule that it leaves out, does not know or loosens against the law */
    public Effects {
        byCode = Map.copyOf(byCode);
        List<String> faults = new ArrayList<>();
        for (String code : RuleMarks.codes()) {
            if (!byCode.containsKey(code)) {
                faults.add(version + " says nothing of " + code);
            }
        }
        for (Map.Entry<String, Effect> each : byCode.entrySet()) {
            if (!RuleMarks.codes().contains(each.getKey())) {
                faults.add(version + " names " + each.getKey() + ", which is no rule");
            }
            if (NEVER_LOOSENED.contains(each.getKey()) && each.getValue() != Effect.BLOCK) {
                faults.add(version + " loosens " + each.getKey() + ", which the law does not allow");
            }
        }
        if (!faults.isEmpty()) {
            throw new EffectsInvalid(faults);
        }
    }

    Effect of(String code) {
        return byCode.get(code);
    }
}
