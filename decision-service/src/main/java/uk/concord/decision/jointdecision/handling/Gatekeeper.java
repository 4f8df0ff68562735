package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.Gates;
import uk.concord.decision.history.Histories;
import uk.concord.decision.jointdecision.Chosen;
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
    private final JointDecisions decisions;
    private final Gates gates;
    private final TriagePolicies policies;

    Gatekeeper(Histories histories, JointDecisions decisions, Gates gates, TriagePolicies policies) {
        this.histories = histories;
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

    private Questions questions(JointDecision decision, LocalDate today) {
        Referral referral = decision.referral();
        return new Questions(
                decision,
                histories.of(referral.personId()).orElseThrow(),
                decisions.claimsOfOthers(referral.personId(), referral.caseId()),
                decisions.historyArriving(referral.personId()),
                today,
                policies.on(referral.force(), today));
    }
}
