package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.decision.history.ChildLinks;
import uk.concord.decision.history.HistoryChange;
import uk.concord.decision.history.HistoryChange.What;
import uk.concord.decision.history.HistoryNote;
import uk.concord.decision.history.HistoryNotes;
import uk.concord.decision.history.HistoryWatch;
import uk.concord.decision.history.RivalTriages;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionEvent.Because;
import uk.concord.decision.jointdecision.JointDecisionNews;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Party;

/**
 * Looks at every case of a child when its history changes (D12, D17). All cases are looked at before any is held, so that
 * of two that stand against each other both are. What was found last is kept: only another finding does anything, so that
 * a decision is held by the same change once.
 */
@ApplicationScoped
public class HistoryChangedHandler implements HistoryWatch {

    private static final String OPERATION = "history.changed";

    private final JointDecisions decisions;
    private final ChildLinks links;
    private final HistoryNotes notes;
    private final HistoryLooks looks;
    private final RivalTriages rivals;
    private final LookAgainHandler handler;
    private final Moments moments;

    HistoryChangedHandler(
            JointDecisions decisions,
            ChildLinks links,
            HistoryNotes notes,
            HistoryLooks looks,
            RivalTriages rivals,
            LookAgainHandler handler,
            Moments moments) {
        this.decisions = decisions;
        this.links = links;
        this.notes = notes;
        this.looks = looks;
        this.rivals = rivals;
        this.handler = handler;
        this.moments = moments;
    }

    @Override
    @Transactional
    public void changed(HistoryChange change) {
        Deque<HistoryChange> changes = new ArrayDeque<>(List.of(change));
        while (!changes.isEmpty()) {
            changes.addAll(lookAgain(changes.remove()));
        }
    }

    /** Where a case held the child's triage and no longer does, the others are looked at. */
    void after(JointDecision before, JointDecision after, Acting acting) {
        freed(before, after, What.TRIAGE_FELL_AWAY, acting).ifPresent(this::changed);
    }

    /** @return what changes in turn, where a triage is held that closed triage elsewhere */
    private List<HistoryChange> lookAgain(HistoryChange change) {
        Set<UUID> persons = links.hold(Set.of(change.personId()));
        List<Found> found = decisions.ofChild(persons).stream()
                .filter(caseId -> !change.ofCase().equals(Optional.of(caseId)))
                .flatMap(caseId -> looks.at(caseId, change).stream())
                .toList();
        tellOfRivals(found);
        return found.stream().flatMap(one -> act(one, change).stream()).toList();
    }

    /** Two triages that were live until now can only have come together by a link. */
    private void tellOfRivals(List<Found> found) {
        Set<UUID> live = found.stream()
                .filter(Found::losesTriage)
                .map(one -> one.decision().referral().caseId())
                .collect(Collectors.toSet());
        if (live.size() > 1) {
            rivals.found(live, moments.now());
        }
    }

    private Optional<HistoryChange> act(Found found, HistoryChange change) {
        found.notes().forEach(notes::add);
        Set<UUID> touched = found.touched().stream().map(HistoryNote::offenceId).collect(Collectors.toSet());
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        JointDecision before = found.decision();
        Acting acting = moments.at(Party.CONCORD, change.happened());
        List<String> what =
                found.touched().stream().map(HistoryNote::reason).distinct().toList();
        handler.lookAgain(
                before, new JointDecisionNews.LookAgain(acting, Because.HISTORY_CHANGED, touched, what), OPERATION);
        JointDecision after = decisions.find(before.referral().caseId()).orElseThrow();
        return freed(before, after, What.TRIAGE_HELD, acting);
    }

    private static Optional<HistoryChange> freed(JointDecision before, JointDecision after, What what, Acting acting) {
        return before.holdsTriage() && !after.holdsTriage()
                ? Optional.of(new HistoryChange(
                        after.referral().personId(),
                        what,
                        Optional.of(after.referral().caseId()),
                        acting.happened()))
                : Optional.empty();
    }
}
