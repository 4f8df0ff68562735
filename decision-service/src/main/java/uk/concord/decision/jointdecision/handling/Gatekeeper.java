package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.Gates;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.ForceCheck;
import uk.concord.decision.history.ForceChecks;
import uk.concord.decision.history.Histories;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.Claim;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Questions;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.Tested;
import uk.concord.decision.triagepolicy.TriagePolicies;

/** Gathers what the gates read of a case and its child as it is now, and asks them under the policy of the day. */
@ApplicationScoped
public class Gatekeeper {

    private final Histories histories;
    private final ForceChecks checks;
    private final JointDecisions decisions;
    private final Gates gates;
    private final TriagePolicies policies;

    Gatekeeper(
            Histories histories, ForceChecks checks, JointDecisions decisions, Gates gates, TriagePolicies policies) {
        this.histories = histories;
        this.checks = checks;
        this.decisions = decisions;
        this.gates = gates;
        this.policies = policies;
    }

    /** What is open for each open offence of the case today. */
    public Map<UUID, List<Answer>> answers(JointDecision decision, LocalDate today) {
        return questions(decision, today).answers(gates);
    }

    /** What every gate says about these choices today. */
    public Tested test(JointDecision decision, List<Chosen> choices, LocalDate today) {
        return questions(decision, today).test(gates, choices);
    }

    /** The pending claims of the child's other cases, whichever of its records they are of. */
    public List<Claim> claims(JointDecision decision, ChildHistory history) {
        return decisions.claimsOfOthers(history.persons(), decision.referral().caseId());
    }

    /** The last check with the force about deleted history, for this case. */
    public Optional<ForceCheck> check(UUID caseId) {
        return checks.of(caseId);
    }

    Questions questions(JointDecision decision, LocalDate today) {
        Referral referral = decision.referral();
        ChildHistory history = histories.of(referral.personId()).orElseThrow();
        return new Questions(
                decision,
                history,
                claims(decision, history),
                checks.of(referral.caseId()),
                decisions.historyArriving(history.persons()),
                today,
                policies.on(referral.force(), today));
    }

    /**
     * What was asked when this decision was made, with the child's history as it is known now: on that day and under the
     * policy of that day, without what came of the decision itself.
     *
     * @param asThen whether only what had been given or decided until that day is looked at
     */
    Questions again(JointDecision decision, DecisionMade made, boolean asThen) {
        Referral referral = decision.referral();
        ChildHistory known = histories.of(referral.personId()).orElseThrow().before(referral.caseId(), made.decision());
        return new Questions(
                decision,
                asThen ? known.until(made.on()) : known,
                claims(decision, known).stream()
                        .filter(claim -> !asThen || !claim.decidedOn().isAfter(made.on()))
                        .toList(),
                checks.of(referral.caseId()),
                false,
                made.on(),
                policies.on(referral.force(), made.on()));
    }

    Gates gates() {
        return gates;
    }
}
