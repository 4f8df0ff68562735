package uk.concord.decision.jointdecision;

import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.DisposalKind;

/**
 * The decision about one offence.
 *
 * @param decision the number of the decision that holds for it; 0 while none does
 * @param choice what was decided, where something is
 * @param differed the disposal about which the last assessment differed, while nothing has been decided since
 * @param admissionWithdrawn whether the child took the admission back
 * @param conditionsFailed whether a youth conditional caution was given for it and not completed
 */
public record DecisionLine(
        UUID offenceId,
        int number,
        LineState state,
        int decision,
        Optional<Chosen> choice,
        Optional<Chosen> differed,
        boolean admissionWithdrawn,
        boolean conditionsFailed) {

    static DecisionLine undecided(Referral.Offence offence) {
        return new DecisionLine(
                offence.offenceId(),
                offence.number(),
                DecisionLineTable.TABLE.initial(),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    public boolean isFinal() {
        return DecisionLineTable.TABLE.isFinal(state);
    }

    /** Whether it holds the child's triage: decided and not yet given (D12). */
    public boolean holdsTriage() {
        return (state == LineState.AGREED || state == LineState.CONFIRMED)
                && choice.filter(chosen -> chosen.disposal() == DisposalKind.TRIAGE)
                        .isPresent();
    }

    /** Whether this very disposal is what the last assessment differed about, so that it may be upheld. */
    public boolean mayUphold(Chosen chosen) {
        return chosen.disposal().isOutOfCourt()
                && differed.filter(chosen::sameDisposalAs).isPresent();
    }

    /** Whether this happens to it now under this decision. */
    boolean takes(LineAction action, int ofDecision) {
        return decision == ofDecision && DecisionLineTable.TABLE.allows(state, action);
    }

    /** What was chosen holds. @param byBoth whether both agencies stand behind it, so that they may uphold it (D16) */
    DecisionLine decided(Chosen chosen, int ofDecision, boolean byBoth) {
        LineState to = DecisionLineTable.TABLE.next(state, LineAction.DECIDE, decidedState(chosen, byBoth));
        return new DecisionLine(
                offenceId,
                number,
                to,
                ofDecision,
                Optional.of(chosen),
                Optional.empty(),
                admissionWithdrawn,
                conditionsFailed);
    }

    /** It moves on, and what was decided stays. */
    DecisionLine moved(LineAction action) {
        LineState to = DecisionLineTable.TABLE.next(state, action);
        return new DecisionLine(
                offenceId, number, to, decision, choice, differed, admissionWithdrawn, conditionsFailed);
    }

    /** It is open again, and nothing is decided any more. */
    DecisionLine reopened(LineAction action, boolean withdrawn) {
        LineState to = DecisionLineTable.TABLE.next(state, action);
        boolean failed = action == LineAction.REOPEN
                && choice.filter(chosen -> chosen.disposal() == DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                        .isPresent();
        return new DecisionLine(
                offenceId,
                number,
                to,
                0,
                Optional.empty(),
                action == LineAction.DIFFER ? choice : Optional.empty(),
                admissionWithdrawn || withdrawn,
                conditionsFailed || failed);
    }

    private LineState decidedState(Chosen chosen, boolean byBoth) {
        return switch (chosen.disposal()) {
            case CHARGE -> LineState.REFERRED_FOR_CHARGE;
            case NO_FURTHER_ACTION -> LineState.NO_FURTHER_ACTION;
            case TRIAGE, YOUTH_CAUTION, YOUTH_CONDITIONAL_CAUTION ->
                byBoth && chosen.upheld() && mayUphold(chosen) ? LineState.CONFIRMED : LineState.AGREED;
        };
    }
}
