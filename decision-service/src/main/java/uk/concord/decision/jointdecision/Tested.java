package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.gate.Answer;

/**
 * What every gate of law and policy says about a choice, at the moment when it is to hold (D3).
 *
 * @param policyVersion the policy in force on that day
 * @param effectsVersion the version of what the rules do
 * @param lines by offence
 */
public record Tested(String policyVersion, String effectsVersion, Map<UUID, Line> lines) {

    /**
     * One offence's test.
     *
     * @param chosen about what was chosen
     * @param others about every kind of disposal, before any is chosen
     * @param policyDriven whether triage was closed by policy alone, and a caution or charge is chosen
     */
    public record Line(Answer chosen, List<Answer> others, boolean policyDriven) {
        public Line {
            others = List.copyOf(others);
        }
    }

    public Tested {
        lines = Map.copyOf(lines);
    }
}
