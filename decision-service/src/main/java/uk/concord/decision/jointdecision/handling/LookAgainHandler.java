package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionNews;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;

/**
 * Has both agencies look again where that on which a case is decided is no longer so: what is not given yet is open again,
 * and of what was given people are told.
 */
@ApplicationScoped
public class LookAgainHandler {

    private final JointDecisions decisions;
    private final JointDecisionJournal journal;

    LookAgainHandler(JointDecisions decisions, JointDecisionJournal journal) {
        this.decisions = decisions;
        this.journal = journal;
    }

    /**
     * Whatever stands of these offences is looked at again, and what changed is kept with the case. Offences that the case
     * does not have are passed over.
     *
     * @param type of the fact that brought it about
     */
    @Transactional
    public void lookAgain(UUID caseId, JointDecisionNews.LookAgain news, String type) {
        lookAgain(decisions.findToChange(caseId).orElseThrow(), news, type);
    }

    /** The same, for a case that was found to be changed. */
    void lookAgain(JointDecision found, JointDecisionNews.LookAgain news, String type) {
        if (found.decide(news) instanceof Outcome.Done done) {
            decisions.save(done.after(), news.acting().today());
            decisions.keep(
                    found.referral().caseId(),
                    new DecisionChange(
                            news.because(),
                            true,
                            news.what(),
                            news.acting().happened(),
                            news.acting().recorded()));
            journal.record(done.after(), done.events(), news.acting(), type);
        }
    }
}
