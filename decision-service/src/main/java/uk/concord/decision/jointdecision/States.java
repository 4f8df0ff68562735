package uk.concord.decision.jointdecision;

import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;

/** Why something cannot be done as things stand. */
final class States {

    private States() {}

    static Reason notNow(JointDecisionAction action, JointDecisionState state) {
        return Reason.of(
                "not-in-this-state",
                "The decision is “" + state.title() + "”: it is not the time to "
                        + StateTable.words(action).replace("yos", "YOS") + ".");
    }

    static Reason noSuchLine() {
        return Reason.of("no-such-line", "No offence of this decision is at the point where this could happen to it.");
    }
}
