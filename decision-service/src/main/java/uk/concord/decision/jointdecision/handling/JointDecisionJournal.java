package uk.concord.decision.jointdecision.handling;

import java.util.List;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionEvent;

/** Where what happened is audited and said to the other services, as the last statement of the transaction. */
public interface JointDecisionJournal {

    /** @param operation the entry of the access file, or the type of the fact, that it was done under */
    void record(JointDecision after, List<JointDecisionEvent> events, Acting acting, String operation);
}
