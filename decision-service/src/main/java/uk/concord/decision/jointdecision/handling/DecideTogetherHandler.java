package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionCommand;
import uk.concord.decision.jointdecision.JointDecisionEvent;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.Proposal;
import uk.concord.rules.Reason;

/**
 * What people do in a joint decision. The child is locked first: history, claims on the triage and the gates are read
 * after that, so that two agreements for one child come one after the other and never both take the one triage.
 */
@ApplicationScoped
public class DecideTogetherHandler {

    private final JointDecisions decisions;
    private final Gatekeeper gatekeeper;
    private final JointDecisionJournal journal;

    DecideTogetherHandler(JointDecisions decisions, Gatekeeper gatekeeper, JointDecisionJournal journal) {
        this.decisions = decisions;
        this.gatekeeper = gatekeeper;
        this.journal = journal;
    }

    /**
     * What came of it, and the case as it stands then.
     *
     * @param before the case as it was found
     */
    public record Answer(JointDecision before, Outcome outcome) {}

    @Transactional
    public Answer propose(UUID caseId, int version, Acting acting, String reasons, List<Chosen> choices) {
        return act(
                caseId, version, "decision.view", found -> new JointDecisionCommand.Propose(acting, reasons, choices));
    }

    @Transactional
    public Answer agree(UUID caseId, int version, Acting acting) {
        return act(
                caseId,
                version,
                "decision.view",
                found -> new JointDecisionCommand.Agree(
                        acting,
                        gatekeeper.test(
                                found,
                                found.talk().proposal().map(Proposal::choices).orElse(List.of()),
                                acting.today())));
    }

    @Transactional
    public Answer dispute(UUID caseId, int version, Acting acting, String reasons) {
        return act(caseId, version, "decision.view", found -> new JointDecisionCommand.Dispute(acting, reasons));
    }

    @Transactional
    public Answer escalate(UUID caseId, int version, Acting acting) {
        return act(caseId, version, "decision.view", found -> new JointDecisionCommand.Escalate(acting));
    }

    @Transactional
    public Answer recordYosView(UUID caseId, int version, Acting acting, boolean agrees, String view) {
        return act(
                caseId,
                version,
                "decision.escalated-view",
                found -> new JointDecisionCommand.RecordYosView(acting, agrees, view));
    }

    @Transactional
    public Answer decideByPolice(UUID caseId, int version, Acting acting, String reasons, List<Chosen> choices) {
        return act(
                caseId,
                version,
                "decision.police-decision",
                found -> new JointDecisionCommand.DecideByPolice(
                        acting, reasons, choices, gatekeeper.test(found, choices, acting.today())));
    }

    private Answer act(
            UUID caseId, int version, String operation, Function<JointDecision, JointDecisionCommand> asked) {
        JointDecision found = decisions.findToChange(caseId).orElseThrow();
        if (found.version() != version) {
            return new Answer(found, changedMeanwhile());
        }
        JointDecisionCommand command = asked.apply(found);
        Outcome outcome = found.decide(command);
        if (outcome instanceof Outcome.Done done) {
            keep(done, command.acting(), operation);
        }
        return new Answer(found, outcome);
    }

    private void keep(Outcome.Done done, Acting acting, String operation) {
        UUID caseId = done.after().referral().caseId();
        decisions.save(done.after(), acting.today());
        for (JointDecisionEvent event : done.events()) {
            if (event instanceof JointDecisionEvent.Decided decided) {
                decisions.keep(caseId, decided.made());
            }
        }
        journal.record(done.after(), done.events(), acting, operation);
    }

    private static Outcome changedMeanwhile() {
        return new Outcome.Refused(
                Outcome.Because.STATE,
                List.of(Reason.of(
                        "changed-meanwhile",
                        "Someone else has just changed this. Look at what changed, then send yours again.")));
    }
}
