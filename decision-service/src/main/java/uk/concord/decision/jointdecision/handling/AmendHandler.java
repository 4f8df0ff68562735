package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionEvent.Because;
import uk.concord.decision.jointdecision.JointDecisionNews;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Referral;

/**
 * The form that a case is decided on says something else now (D18): what is decided here reads the new version from here on,
 * and where something material changed both agencies look again.
 */
@ApplicationScoped
public class AmendHandler {

    private final JointDecisions decisions;
    private final LookAgainHandler looking;
    private final HistoryChangedHandler historyChanged;
    private final JointDecisionJournal journal;

    AmendHandler(
            JointDecisions decisions,
            LookAgainHandler looking,
            HistoryChangedHandler historyChanged,
            JointDecisionJournal journal) {
        this.decisions = decisions;
        this.looking = looking;
        this.historyChanged = historyChanged;
        this.journal = journal;
    }

    /**
     * Takes the form as it stands now; one that is no newer than what is known changes nothing. Where a triage falls away with
     * it, the child's other cases are looked at too.
     *
     * @param material whether a gate, the policy or a document reads something that changed
     * @param what changed, as pages call it
     * @param type of the fact that said so
     */
    @Transactional
    public void amend(Referral now, boolean material, List<String> what, Acting acting, String type) {
        JointDecision found = decisions.findToChange(now.caseId()).orElseThrow();
        if (now.version() <= found.referral().version()) {
            return;
        }
        JointDecision amended = found.amended(now);
        if (material || amended.open().size() > found.open().size()) {
            looking.lookAgain(
                    amended, new JointDecisionNews.LookAgain(acting, Because.AMENDED, offences(amended), what), type);
            historyChanged.after(found, decisions.find(now.caseId()).orElseThrow(), acting);
            return;
        }
        decisions.save(amended, acting.today());
        decisions.keep(
                now.caseId(), new DecisionChange(Because.AMENDED, false, what, acting.happened(), acting.recorded()));
        journal.record(amended, List.of(), acting, type);
    }

    private static Set<UUID> offences(JointDecision decision) {
        return decision.lines().stream().map(DecisionLine::offenceId).collect(Collectors.toSet());
    }
}
