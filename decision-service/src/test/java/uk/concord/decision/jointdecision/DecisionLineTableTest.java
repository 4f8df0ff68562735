package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.Talks.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Talks.OFFICER;
import static uk.concord.decision.jointdecision.Talks.ONE;
import static uk.concord.decision.jointdecision.Talks.agree;
import static uk.concord.decision.jointdecision.Talks.agreed;
import static uk.concord.decision.jointdecision.Talks.amended;
import static uk.concord.decision.jointdecision.Talks.assessed;
import static uk.concord.decision.jointdecision.Talks.chosen;
import static uk.concord.decision.jointdecision.Talks.done;
import static uk.concord.decision.jointdecision.Talks.ended;
import static uk.concord.decision.jointdecision.Talks.given;
import static uk.concord.decision.jointdecision.Talks.propose;
import static uk.concord.decision.jointdecision.Talks.stopped;

import uk.concord.decision.gate.DisposalKind;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** The decision about one offence does in every state what its table says, asked through its case. */
class DecisionLineTableTest extends StateTableCheck<LineState, LineAction> {

    @Override
    protected StateTable<LineState, LineAction> table() {
        return DecisionLineTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/decision-line.md";
    }

    @Override
    protected Outcome<LineState> attempt(LineState state, LineAction action) {
        JointDecision subject = held(state, action) ? done(in(LineState.CONFIRMED), amended(ONE)) : in(state);
        if (action == LineAction.DECIDE
                && subject.decide(propose(OFFICER, chosen(ONE, DisposalKind.YOUTH_CAUTION)))
                        instanceof uk.concord.decision.jointdecision.Outcome.Done proposed) {
            subject = proposed.after();
        }
        var outcome = subject.decide(command(subject, action));
        if (outcome instanceof uk.concord.decision.jointdecision.Outcome.Done done) {
            return Outcome.moved(done.after().line(ONE).state(), Talks.said(done.events()));
        }
        var refused = (uk.concord.decision.jointdecision.Outcome.Refused) outcome;
        return Outcome.refused(
                subject.line(ONE).state(),
                refused.reasons().stream().map(Reason::code).toList());
    }

    /** What was on its way when the decision came to be held arrives at an offence that is open again. */
    private static boolean held(LineState state, LineAction action) {
        return state == LineState.UNDECIDED && (action == LineAction.GIVE || action == LineAction.STOP);
    }

    private static JointDecision in(LineState state) {
        JointDecision fresh = Talks.fresh(ONE);
        return switch (state) {
            case UNDECIDED -> fresh;
            case AGREED -> agreed(fresh, chosen(ONE, DisposalKind.TRIAGE));
            case CONFIRMED -> done(in(LineState.AGREED), assessed(1, true, ONE));
            case GIVEN -> done(in(LineState.CONFIRMED), given(1, ONE));
            case REFERRED_FOR_CHARGE -> agreed(fresh, chosen(ONE, DisposalKind.CHARGE));
            case NO_FURTHER_ACTION -> agreed(fresh, chosen(ONE, DisposalKind.NO_FURTHER_ACTION));
            case COMPLETED -> done(in(LineState.GIVEN), ended(1, true, false, ONE));
            case NOT_COMPLETED -> done(in(LineState.GIVEN), ended(1, false, false, ONE));
        };
    }

    private static JointDecisionCommand command(JointDecision subject, LineAction action) {
        return switch (action) {
            case DECIDE -> agree(subject, DUTY_MANAGER);
            case CONFIRM -> assessed(1, true, ONE);
            case DIFFER -> assessed(1, false, ONE);
            case STOP -> stopped(1, ONE);
            case GIVE -> given(1, ONE);
            case COMPLETE -> ended(1, true, false, ONE);
            case REOPEN -> ended(1, false, true, ONE);
            case END_UNCOMPLETED -> ended(1, false, false, ONE);
            case LOOK_AGAIN -> amended(ONE);
        };
    }
}
