package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_AMENDED;
import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_ASSESSED;
import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_COMPLETED;
import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_GIVEN;
import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_NOT_COMPLETED;
import static uk.concord.decision.jointdecision.JointDecisionTable.HEARS_STOPPED;
import static uk.concord.decision.jointdecision.JointDecisionTable.SAYS_AGREED;
import static uk.concord.decision.jointdecision.JointDecisionTable.SAYS_CONFIRMED;
import static uk.concord.decision.jointdecision.JointDecisionTable.SAYS_OVERTAKEN;
import static uk.concord.decision.jointdecision.JointDecisionTable.SAYS_REOPENED;
import static uk.concord.decision.jointdecision.LineState.AGREED;
import static uk.concord.decision.jointdecision.LineState.COMPLETED;
import static uk.concord.decision.jointdecision.LineState.CONFIRMED;
import static uk.concord.decision.jointdecision.LineState.GIVEN;
import static uk.concord.decision.jointdecision.LineState.NOT_COMPLETED;
import static uk.concord.decision.jointdecision.LineState.NO_FURTHER_ACTION;
import static uk.concord.decision.jointdecision.LineState.REFERRED_FOR_CHARGE;
import static uk.concord.decision.jointdecision.LineState.UNDECIDED;

import uk.concord.rules.StateTable;

/** The lifecycle of the decision about one offence. */
public final class DecisionLineTable {

    public static final StateTable<LineState, LineAction> TABLE = table();

    private DecisionLineTable() {}

    private static StateTable<LineState, LineAction> table() {
        return lookedAtAgain(rows())
                .heard(LineAction.CONFIRM, HEARS_ASSESSED)
                .heard(LineAction.DIFFER, HEARS_ASSESSED)
                .heard(LineAction.STOP, HEARS_STOPPED)
                .heard(LineAction.GIVE, HEARS_GIVEN)
                .heard(LineAction.COMPLETE, HEARS_COMPLETED)
                .heard(LineAction.REOPEN, HEARS_NOT_COMPLETED)
                .heard(LineAction.END_UNCOMPLETED, HEARS_NOT_COMPLETED)
                .heard(LineAction.LOOK_AGAIN, HEARS_AMENDED)
                .end();
    }

    /** What was given, or told to the police for good, stays as it is. */
    private static StateTable.Rows<LineState, LineAction> lookedAtAgain(StateTable.Rows<LineState, LineAction> rows) {
        var all = rows;
        for (LineState open : new LineState[] {AGREED, CONFIRMED}) {
            all = all.from(open, LineAction.LOOK_AGAIN).to(UNDECIDED).says(SAYS_REOPENED);
        }
        for (LineState told :
                new LineState[] {GIVEN, REFERRED_FOR_CHARGE, NO_FURTHER_ACTION, COMPLETED, NOT_COMPLETED}) {
            all = all.from(told, LineAction.LOOK_AGAIN).to(told).says(SAYS_OVERTAKEN);
        }
        return all;
    }

    private static StateTable.Rows<LineState, LineAction> rows() {
        return StateTable.of("Decision line", LineState.class, LineAction.class, UNDECIDED)
                .from(UNDECIDED, LineAction.DECIDE)
                .to(AGREED, CONFIRMED, REFERRED_FOR_CHARGE, NO_FURTHER_ACTION)
                .says(SAYS_AGREED)
                .from(UNDECIDED, LineAction.GIVE)
                .to(GIVEN)
                .says(SAYS_OVERTAKEN)
                .from(UNDECIDED, LineAction.STOP)
                .to(UNDECIDED)
                .says()
                .from(UNDECIDED, LineAction.LOOK_AGAIN)
                .to(UNDECIDED)
                .says(SAYS_REOPENED)
                .from(AGREED, LineAction.CONFIRM)
                .to(CONFIRMED)
                .says(SAYS_CONFIRMED)
                .from(AGREED, LineAction.DIFFER)
                .to(UNDECIDED)
                .says(SAYS_REOPENED)
                .from(AGREED, LineAction.STOP)
                .to(UNDECIDED)
                .says(SAYS_REOPENED)
                .from(CONFIRMED, LineAction.STOP)
                .to(UNDECIDED)
                .says(SAYS_REOPENED)
                .from(CONFIRMED, LineAction.GIVE)
                .to(GIVEN)
                .says()
                .from(GIVEN, LineAction.COMPLETE)
                .to(COMPLETED)
                .says()
                .from(GIVEN, LineAction.REOPEN)
                .to(UNDECIDED)
                .says(SAYS_REOPENED)
                .from(GIVEN, LineAction.END_UNCOMPLETED)
                .to(NOT_COMPLETED)
                .says();
    }
}
