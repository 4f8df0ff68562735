package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Admission;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.Circumstances;
import uk.concord.decision.gate.Gates;
import uk.concord.decision.gate.HistoryGap;
import uk.concord.decision.gate.Offence;
import uk.concord.decision.gate.Spoken;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.ForceCheck;
import uk.concord.decision.triagepolicy.Ending;
import uk.concord.decision.triagepolicy.PastDisposal;
import uk.concord.decision.triagepolicy.TriagePolicy;

/**
 * What the gates are asked about one case, with everything that they read of case and child.
 *
 * @param history what the child received before, this case's own included
 * @param claims triages that other cases of the child hold
 * @param check with the force about deleted history, for this case
 * @param historyArriving whether facts about the child are waiting
 */
public record Questions(
        JointDecision decision,
        ChildHistory history,
        List<Claim> claims,
        Optional<ForceCheck> check,
        boolean historyArriving,
        LocalDate today,
        TriagePolicy policy) {

    public Questions {
        claims = List.copyOf(claims);
    }

    /** What is open for each offence that is open, before anybody has chosen. */
    public Map<UUID, List<Answer>> answers(Gates gates) {
        Map<UUID, List<Answer>> answers = new HashMap<>();
        decision.open().forEach(line -> answers.put(line.offenceId(), gates.answers(offence(line), circumstances())));
        return answers;
    }

    /** What the gates say about these choices; those for offences that the case does not have are left out. */
    public Tested test(Gates gates, List<Chosen> choices) {
        Map<UUID, Tested.Line> lines = new HashMap<>();
        for (DecisionLine line : decision.lines()) {
            choices.stream()
                    .filter(chosen -> chosen.offenceId().equals(line.offenceId()))
                    .findFirst()
                    .ifPresent(chosen -> lines.put(line.offenceId(), tested(gates, line, chosen)));
        }
        return new Tested(policy.version(), gates.effectsVersion(today), lines);
    }

    /** The same, with one more triage pending in another case of the child. */
    public Questions withPendingTriage() {
        List<Claim> more = new ArrayList<>(claims);
        Referral referral = decision.referral();
        more.add(new Claim(referral.caseId(), referral.personId(), referral.yos(), 0, today));
        return new Questions(decision, history, more, check, historyArriving, today, policy);
    }

    /** What stands against triage for this offence because of the child's history; empty where nothing does. */
    public List<Spoken> againstTriage(Gates gates, DecisionLine line) {
        return gates.againstOneMoreTriage(offence(line), circumstances());
    }

    /** Whether it will be known only after a review whether there is room for triage. */
    public boolean awaitsReview(Gates gates, DecisionLine line) {
        return gates.awaitsReview(offence(line), circumstances());
    }

    private Tested.Line tested(Gates gates, DecisionLine line, Chosen chosen) {
        Offence offence = offence(line);
        return new Tested.Line(
                gates.test(offence, circumstances(), chosen.choice()),
                gates.answers(offence, circumstances()),
                gates.policyDriven(offence, circumstances(), chosen.choice()));
    }

    private Offence offence(DecisionLine line) {
        Referral.Offence offence = decision.referral().offence(line.offenceId());
        return new Offence(
                offence.offenceId(),
                offence.number(),
                offence.title(),
                offence.offenceClass(),
                offence.timeLimit(),
                offence.from(),
                offence.to(),
                line.admissionWithdrawn() ? Admission.NONE : offence.admission(),
                line.conditionsFailed());
    }

    private Circumstances circumstances() {
        Referral referral = decision.referral();
        return new Circumstances(
                history.child().dateOfBirth(),
                referral.identityConfirmed(),
                referral.evidence().sufficient(),
                referral.evidence().saidBy(),
                referral.appropriateAdult(),
                past(),
                claims.stream()
                        .map(claim -> PastDisposal.pendingTriage(claim.decidedOn(), claim.yos()))
                        .toList(),
                historyArriving,
                history.underAnotherBirthDate(),
                gap(),
                today,
                policy);
    }

    /** A deletion that was recorded after the check is one that nobody has asked about. */
    private Optional<HistoryGap> gap() {
        return history.lastDeletion()
                .map(deletion -> new HistoryGap(
                        deletion.givenOn(),
                        check.filter(made -> !made.recordedAt().isBefore(deletion.recordedAt()))
                                .map(made -> new HistoryGap.Check(made.checkedOn(), made.byName(), made.found()))));
    }

    private List<PastDisposal> past() {
        List<PastDisposal> past = new ArrayList<>();
        history.disposals().stream().filter(each -> !each.isTombstone()).forEach(each -> past.add(past(each)));
        return past;
    }

    private static PastDisposal past(EarlierDisposal each) {
        return new PastDisposal(each.kind(), each.givenOn(), ending(each), each.yos());
    }

    private static Ending ending(EarlierDisposal each) {
        return switch (each.progress()) {
            case RECORDED, COMPLETED -> Ending.COMPLETED;
            case GIVEN -> Ending.IN_DELIVERY;
            case UNDER_REVIEW -> Ending.UNDER_REVIEW;
            case NOT_COMPLETED_WITH_EXCUSE -> Ending.NOT_COMPLETED_WITH_EXCUSE;
            case NOT_COMPLETED -> Ending.NOT_COMPLETED_WITHOUT_EXCUSE;
        };
    }
}
