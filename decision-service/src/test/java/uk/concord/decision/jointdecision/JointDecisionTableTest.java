package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.Talks.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Talks.OFFICER;
import static uk.concord.decision.jointdecision.Talks.ONE;
import static uk.concord.decision.jointdecision.Talks.TUESDAY;
import static uk.concord.decision.jointdecision.Talks.TWO;
import static uk.concord.decision.jointdecision.Talks.agree;
import static uk.concord.decision.jointdecision.Talks.agreed;
import static uk.concord.decision.jointdecision.Talks.amended;
import static uk.concord.decision.jointdecision.Talks.assessed;
import static uk.concord.decision.jointdecision.Talks.chosen;
import static uk.concord.decision.jointdecision.Talks.dispute;
import static uk.concord.decision.jointdecision.Talks.done;
import static uk.concord.decision.jointdecision.Talks.ended;
import static uk.concord.decision.jointdecision.Talks.given;
import static uk.concord.decision.jointdecision.Talks.police;
import static uk.concord.decision.jointdecision.Talks.propose;
import static uk.concord.decision.jointdecision.Talks.stopped;
import static uk.concord.decision.jointdecision.Talks.yosView;

import uk.concord.decision.gate.DisposalKind;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** A joint decision does in every state what its table says, on a case of two offences of which the second goes on. */
class JointDecisionTableTest extends StateTableCheck<JointDecisionState, JointDecisionAction> {

    @Override
    protected StateTable<JointDecisionState, JointDecisionAction> table() {
        return JointDecisionTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/joint-decision.md";
    }

    @Override
    protected Outcome<JointDecisionState> attempt(JointDecisionState state, JointDecisionAction action) {
        JointDecision subject = in(state, action);
        var outcome = subject.decide(command(subject, action));
        if (outcome instanceof uk.concord.decision.jointdecision.Outcome.Done done) {
            return Outcome.moved(done.after().state(), Talks.said(done.events()));
        }
        var refused = (uk.concord.decision.jointdecision.Outcome.Refused) outcome;
        return Outcome.refused(
                subject.state(), refused.reasons().stream().map(Reason::code).toList());
    }

    /** The first offence in this state of the talk; the second at the point where this could happen to it. */
    private static JointDecision in(JointDecisionState state, JointDecisionAction action) {
        if (state == JointDecisionState.CLOSED) {
            return agreed(Talks.fresh(ONE, TWO), chosen(ONE, DisposalKind.CHARGE), chosen(TWO, DisposalKind.CHARGE));
        }
        JointDecision both = agreed(
                Talks.fresh(ONE, TWO), chosen(ONE, DisposalKind.TRIAGE), chosen(TWO, DisposalKind.YOUTH_CAUTION));
        if (action == JointDecisionAction.GIVE || action == JointDecisionAction.END) {
            both = done(both, assessed(1, true, TWO));
        }
        if (action == JointDecisionAction.END) {
            both = done(both, given(1, TWO));
        }
        return state == JointDecisionState.AGREED ? both : talking(done(both, assessed(1, false, ONE)), state);
    }

    private static JointDecision talking(JointDecision reopened, JointDecisionState state) {
        return switch (state) {
            case TO_DECIDE -> reopened;
            case PROPOSED -> done(reopened, propose(OFFICER, chosen(ONE, DisposalKind.YOUTH_CAUTION)));
            case DIFFER -> done(talking(reopened, JointDecisionState.PROPOSED), dispute(DUTY_MANAGER));
            case PROPOSED_AGAIN ->
                done(
                        talking(reopened, JointDecisionState.DIFFER),
                        propose(OFFICER, chosen(ONE, DisposalKind.YOUTH_CAUTION)));
            case ESCALATED ->
                done(done(talking(reopened, JointDecisionState.PROPOSED_AGAIN), dispute(DUTY_MANAGER)), yosView(false));
            case AGREED, CLOSED -> throw new IllegalArgumentException("nobody talks there");
        };
    }

    private static JointDecisionCommand command(JointDecision subject, JointDecisionAction action) {
        return switch (action) {
            case PROPOSE -> propose(OFFICER, chosen(ONE, DisposalKind.YOUTH_CAUTION));
            case AGREE -> agree(subject, DUTY_MANAGER);
            case DISPUTE -> dispute(DUTY_MANAGER);
            case ESCALATE -> new JointDecisionCommand.Escalate(Talks.by(DUTY_MANAGER, TUESDAY.plusDays(3)));
            case RECORD_YOS_VIEW -> yosView(true);
            case DECIDE_BY_POLICE -> police(chosen(ONE, DisposalKind.CHARGE));
            case CONFIRM -> assessed(1, true, TWO);
            case GIVE -> given(1, TWO);
            case END -> ended(1, true, false, TWO);
            case REOPEN -> stopped(1, TWO);
            case LOOK_AGAIN -> amended(ONE);
        };
    }
}
