package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionCommand;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.Party;

/** Escalates a case in which a view is missing, without anybody asking. */
@ApplicationScoped
public class EscalateHandler {

    private final JointDecisions decisions;
    private final JointDecisionJournal journal;
    private final Moments moments;

    EscalateHandler(JointDecisions decisions, JointDecisionJournal journal, Moments moments) {
        this.decisions = decisions;
        this.journal = journal;
        this.moments = moments;
    }

    /** The cases in which the day for a view has passed. */
    @Transactional
    public List<UUID> due() {
        return decisions.viewMissing(moments.today());
    }

    /** Escalates the case, unless somebody has answered meanwhile. */
    @Transactional
    public void escalate(UUID caseId) {
        JointDecision found = decisions.findToChange(caseId).orElseThrow();
        JointDecisionCommand command = new JointDecisionCommand.Escalate(moments.now(Party.CONCORD));
        if (found.decide(command) instanceof Outcome.Done done) {
            decisions.save(done.after(), moments.today());
            journal.record(done.after(), done.events(), command.acting(), "decision.view");
        }
    }
}
