package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionAction.AGREE;
import static uk.concord.decision.jointdecision.JointDecisionAction.CONFIRM;
import static uk.concord.decision.jointdecision.JointDecisionAction.DECIDE_BY_POLICE;
import static uk.concord.decision.jointdecision.JointDecisionAction.DISPUTE;
import static uk.concord.decision.jointdecision.JointDecisionAction.END;
import static uk.concord.decision.jointdecision.JointDecisionAction.ESCALATE;
import static uk.concord.decision.jointdecision.JointDecisionAction.GIVE;
import static uk.concord.decision.jointdecision.JointDecisionAction.LOOK_AGAIN;
import static uk.concord.decision.jointdecision.JointDecisionAction.PROPOSE;
import static uk.concord.decision.jointdecision.JointDecisionAction.RECORD_YOS_VIEW;
import static uk.concord.decision.jointdecision.JointDecisionAction.REOPEN;
import static uk.concord.decision.jointdecision.JointDecisionState.AGREED;
import static uk.concord.decision.jointdecision.JointDecisionState.CLOSED;
import static uk.concord.decision.jointdecision.JointDecisionState.DIFFER;
import static uk.concord.decision.jointdecision.JointDecisionState.ESCALATED;
import static uk.concord.decision.jointdecision.JointDecisionState.PROPOSED;
import static uk.concord.decision.jointdecision.JointDecisionState.PROPOSED_AGAIN;
import static uk.concord.decision.jointdecision.JointDecisionState.TO_DECIDE;

import uk.concord.rules.StateTable;

/** The lifecycle of a joint decision: the only place that knows which command leads from which state to which. */
public final class JointDecisionTable {

    static final String SAYS_PROPOSED = "uk.concord.decision.proposed.v1";
    static final String SAYS_DISPUTED = "uk.concord.decision.disputed.v1";
    static final String SAYS_ESCALATED = "uk.concord.decision.escalated.v1";
    static final String SAYS_AGREED = "uk.concord.decision.agreed.v1";
    static final String SAYS_CONFIRMED = "uk.concord.decision.confirmed.v1";
    static final String SAYS_REOPENED = "uk.concord.decision.reopened.v1";
    static final String SAYS_OVERTAKEN = "uk.concord.decision.overtaken.v1";

    static final String HEARS_ASSESSED = "uk.concord.assessment.completed.v1";
    static final String HEARS_STOPPED = "uk.concord.disposal.stopped.v1";
    static final String HEARS_GIVEN = "uk.concord.disposal.given.v1";
    static final String HEARS_COMPLETED = "uk.concord.disposal.completed.v1";
    static final String HEARS_NOT_COMPLETED = "uk.concord.disposal.not-completed.v1";
    static final String HEARS_AMENDED = "uk.concord.referral.amended.v1";

    private static final JointDecisionState[] TALKING = {TO_DECIDE, PROPOSED, DIFFER, PROPOSED_AGAIN, ESCALATED};

    public static final StateTable<JointDecisionState, JointDecisionAction> TABLE = table();

    private JointDecisionTable() {}

    private static StateTable<JointDecisionState, JointDecisionAction> table() {
        var rows = StateTable.of("Joint decision", JointDecisionState.class, JointDecisionAction.class, TO_DECIDE)
                .from(TO_DECIDE, PROPOSE)
                .to(PROPOSED)
                .says(SAYS_PROPOSED)
                .from(PROPOSED, PROPOSE)
                .to(PROPOSED)
                .says(SAYS_PROPOSED)
                .from(PROPOSED, AGREE)
                .to(AGREED, CLOSED)
                .says(SAYS_AGREED)
                .from(PROPOSED, DISPUTE)
                .to(DIFFER)
                .says(SAYS_DISPUTED)
                .from(DIFFER, PROPOSE)
                .to(PROPOSED_AGAIN)
                .says(SAYS_PROPOSED)
                .from(PROPOSED_AGAIN, PROPOSE)
                .to(PROPOSED_AGAIN)
                .says(SAYS_PROPOSED)
                .from(PROPOSED_AGAIN, AGREE)
                .to(AGREED, CLOSED)
                .says(SAYS_AGREED)
                .from(PROPOSED_AGAIN, DISPUTE)
                .to(ESCALATED)
                .says(SAYS_DISPUTED, SAYS_ESCALATED)
                .from(ESCALATED, RECORD_YOS_VIEW)
                .to(ESCALATED)
                .says()
                .from(ESCALATED, DECIDE_BY_POLICE)
                .to(AGREED, CLOSED)
                .says(SAYS_AGREED);
        for (JointDecisionState waiting : new JointDecisionState[] {PROPOSED, DIFFER, PROPOSED_AGAIN}) {
            rows = rows.from(waiting, ESCALATE).to(ESCALATED).says(SAYS_ESCALATED);
        }
        return lookedAtAgain(linesGoOn(rows))
                .heard(CONFIRM, HEARS_ASSESSED)
                .heard(GIVE, HEARS_GIVEN)
                .heard(END, HEARS_COMPLETED, HEARS_NOT_COMPLETED)
                .heard(REOPEN, HEARS_ASSESSED, HEARS_STOPPED, HEARS_NOT_COMPLETED)
                .heard(LOOK_AGAIN, HEARS_AMENDED)
                .end();
    }

    /** While some offences are open again, the others may go on: what is heard of them changes their lines only. */
    private static StateTable.Rows<JointDecisionState, JointDecisionAction> linesGoOn(
            StateTable.Rows<JointDecisionState, JointDecisionAction> rows) {
        var all = rows.from(AGREED, CONFIRM)
                .to(AGREED)
                .says(SAYS_CONFIRMED)
                .from(AGREED, GIVE)
                .to(AGREED)
                .says()
                .from(AGREED, END)
                .to(AGREED, CLOSED)
                .says()
                .from(AGREED, REOPEN)
                .to(TO_DECIDE)
                .says(SAYS_REOPENED);
        for (JointDecisionState talking : TALKING) {
            all = all.from(talking, CONFIRM)
                    .to(talking)
                    .says(SAYS_CONFIRMED)
                    .from(talking, GIVE)
                    .to(talking, TO_DECIDE, AGREED)
                    .says(SAYS_OVERTAKEN, SAYS_REOPENED)
                    .from(talking, END)
                    .to(talking)
                    .says()
                    .from(talking, REOPEN)
                    .to(talking)
                    .says(SAYS_REOPENED);
        }
        return all;
    }

    /** What is not given yet is decided again from the beginning; what was given leaves everything where it stands. */
    private static StateTable.Rows<JointDecisionState, JointDecisionAction> lookedAtAgain(
            StateTable.Rows<JointDecisionState, JointDecisionAction> rows) {
        var all = rows.from(AGREED, LOOK_AGAIN)
                .to(TO_DECIDE, AGREED)
                .says(SAYS_REOPENED, SAYS_OVERTAKEN)
                .from(CLOSED, LOOK_AGAIN)
                .to(CLOSED)
                .says(SAYS_OVERTAKEN);
        for (JointDecisionState talking : TALKING) {
            all = all.from(talking, LOOK_AGAIN).to(TO_DECIDE, talking).says(SAYS_REOPENED, SAYS_OVERTAKEN);
        }
        return all;
    }
}
