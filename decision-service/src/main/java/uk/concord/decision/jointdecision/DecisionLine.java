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
 * @param held what had been decided when both had to look again, while nothing has been decided since
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
        Optional<Held> held,
        boolean admissionWithdrawn,
        boolean conditionsFailed) {

    /**
     * That what was decided is held, because that on which it was decided is no longer so.
     *
     * @param decision its number
     * @param confirmed whether it could be given already
     */
    public record Held(int decision, Chosen choice, boolean confirmed, JointDecisionEvent.Because because) {

        /** Whether this was on its way already when it came to be held. */
        boolean crosses(LineAction action, int ofDecision) {
            return decision == ofDecision && (confirmed || action != LineAction.GIVE);
        }
    }

    static DecisionLine undecided(Referral.Offence offence) {
        return new DecisionLine(
                offence.offenceId(),
                offence.number(),
                DecisionLineTable.TABLE.initial(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** What had been decided before it was opened again, while it can still be taken up. */
    public Optional<Chosen> before() {
        return differed.or(() -> held.map(Held::choice));
    }

    public boolean isFinal() {
        return DecisionLineTable.TABLE.isFinal(state);
    }

    /** Whether its disposal was given, whatever came of it. */
    boolean wasGiven() {
        return state == LineState.GIVEN || state == LineState.COMPLETED || state == LineState.NOT_COMPLETED;
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
        boolean meant = state == LineState.UNDECIDED
                ? held.filter(before -> before.crosses(action, ofDecision)).isPresent()
                : decision == ofDecision;
        return meant && DecisionLineTable.TABLE.allows(state, action);
    }

    /** Whether nothing of it has been given or told for good, so that it can be held and decided anew. */
    boolean canBeHeld() {
        return DecisionLineTable.TABLE.next(state, LineAction.LOOK_AGAIN) == LineState.UNDECIDED;
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
                Optional.empty(),
                admissionWithdrawn,
                conditionsFailed);
    }

    /** It moves on, and what was decided stays; what was held and has happened all the same holds again. */
    DecisionLine moved(LineAction action) {
        LineState to = DecisionLineTable.TABLE.next(state, action);
        return new DecisionLine(
                offenceId,
                number,
                to,
                held.map(Held::decision).orElse(decision),
                held.map(Held::choice).or(() -> choice),
                differed,
                Optional.empty(),
                admissionWithdrawn,
                conditionsFailed);
    }

    /**
     * That on which it was decided is no longer so: it is open again where it can be held, and stays as it is elsewhere. What
     * an assessment had said was said of how things were before.
     */
    DecisionLine lookedAtAgain(JointDecisionEvent.Because because) {
        if (!canBeHeld()) {
            return this;
        }
        return new DecisionLine(
                offenceId,
                number,
                LineState.UNDECIDED,
                0,
                Optional.empty(),
                Optional.empty(),
                choice.map(chosen -> new Held(decision, chosen, state == LineState.CONFIRMED, because))
                        .or(() -> held),
                admissionWithdrawn,
                conditionsFailed);
    }

    /** The same under an amended form: what the form says of the admission now is newer than that it was taken back. */
    DecisionLine amended(Referral before, Referral now) {
        boolean saysAnew = now.has(offenceId)
                && now.offence(offenceId).admission()
                        != before.offence(offenceId).admission();
        return new DecisionLine(
                offenceId,
                number,
                state,
                decision,
                choice,
                differed,
                held,
                admissionWithdrawn && !saysAnew,
                conditionsFailed);
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
                Optional.empty(),
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
