package uk.concord.decision.jointdecision;

import java.util.List;
import uk.concord.rules.Reason;

/** What a joint decision answers to a command. */
public sealed interface Outcome {

    /** It was done. @param after the joint decision as it stands now; @param events what happened, in order */
    record Done(JointDecision after, List<JointDecisionEvent> events) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** Nothing was done, for all these reasons. */
    record Refused(Because because, List<Reason> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why nothing was done. */
    enum Because {
        /** What came in does not fit the case: a field to mend. */
        INPUT,
        /** Not in this state. */
        STATE,
        /** A rule. */
        RULE
    }
}
