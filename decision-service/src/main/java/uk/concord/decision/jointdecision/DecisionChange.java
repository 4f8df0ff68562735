package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.util.List;

/**
 * That something changed of that on which a case is decided.
 *
 * @param because the form was amended, or the child's history is another
 * @param material whether a gate, the policy or a document reads it, so that both agencies look again
 * @param what changed, a line for each thing in plain words
 */
public record DecisionChange(
        JointDecisionEvent.Because because, boolean material, List<String> what, Instant happened, Instant recorded) {

    public DecisionChange {
        what = List.copyOf(what);
    }
}
