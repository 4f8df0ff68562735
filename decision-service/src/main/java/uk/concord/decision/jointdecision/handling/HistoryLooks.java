package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.HistoryChange;
import uk.concord.decision.history.HistoryNote;
import uk.concord.decision.history.HistoryNote.Finding;
import uk.concord.decision.history.HistoryNotes;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.HistoryLook;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.LineState;
import uk.concord.decision.jointdecision.Questions;

/** Looks at every offence of a case whose decision, or whose proposal on the table, rests on the child's history. */
@ApplicationScoped
class HistoryLooks {

    private static final Set<LineState> TOLD = Set.of(LineState.GIVEN, LineState.REFERRED_FOR_CHARGE);
    private static final Set<LineState> DECIDED = Set.of(LineState.AGREED, LineState.CONFIRMED);

    private final JointDecisions decisions;
    private final HistoryNotes notes;
    private final Gatekeeper gatekeeper;
    private final Moments moments;

    HistoryLooks(JointDecisions decisions, HistoryNotes notes, Gatekeeper gatekeeper, Moments moments) {
        this.decisions = decisions;
        this.notes = notes;
        this.gatekeeper = gatekeeper;
        this.moments = moments;
    }

    /** What is found that was not found before; empty where nothing is. */
    Optional<Found> at(UUID caseId, HistoryChange change) {
        JointDecision decision = decisions.find(caseId).orElseThrow();
        List<HistoryNote> known = notes.of(caseId);
        List<HistoryNote> found = new ArrayList<>();
        for (DecisionLine line : decision.lines()) {
            note(decision, line, change).filter(note -> isNews(note, known)).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(decision, found));
    }

    private Optional<HistoryNote> note(JointDecision decision, DecisionLine line, HistoryChange change) {
        if (line.state() == LineState.UNDECIDED) {
            return ofTalk(decision, line, change);
        }
        return DECIDED.contains(line.state()) || TOLD.contains(line.state())
                ? Optional.of(ofDecision(decision, line, change))
                : Optional.empty();
    }

    private HistoryNote ofDecision(JointDecision decision, DecisionLine line, HistoryChange change) {
        boolean told = TOLD.contains(line.state());
        DecisionMade made = decisions.made(decision.referral().caseId()).stream()
                .filter(one -> one.decision() == line.decision())
                .findFirst()
                .orElseThrow();
        HistoryLook look = new HistoryLook(line, gatekeeper.again(decision, made, told));
        Finding finding = look.decided(gatekeeper.gates(), made);
        HistoryNote.Outcome outcome = told ? HistoryNote.Outcome.OVERTAKEN : HistoryNote.Outcome.HELD;
        return new HistoryNote(
                decision.referral().caseId(),
                line.offenceId(),
                line.decision(),
                finding,
                finding == Finding.AS_DECIDED ? HistoryNote.Outcome.SETTLED : outcome,
                change.what().words() + look.words(finding, gatekeeper.gates()),
                change.happened());
    }

    private Optional<HistoryNote> ofTalk(JointDecision decision, DecisionLine line, HistoryChange change) {
        return decision.talk()
                .proposal()
                .flatMap(proposal -> proposal.chosen(line.offenceId()))
                .map(proposed -> {
                    Questions now = gatekeeper.questions(decision, moments.today());
                    HistoryLook look = new HistoryLook(line, now);
                    Questions before = change.what().freesPendingTriage() ? now.withPendingTriage() : now;
                    Finding finding = look.proposed(gatekeeper.gates(), proposed, before);
                    return new HistoryNote(
                            decision.referral().caseId(),
                            line.offenceId(),
                            decision.decision() + 1,
                            finding,
                            finding == Finding.AS_DECIDED
                                    ? HistoryNote.Outcome.SETTLED
                                    : HistoryNote.Outcome.TALK_BEGUN_ANEW,
                            change.what().words() + look.words(finding, gatekeeper.gates()),
                            change.happened());
                });
    }

    /** Of a talk that begins anew each time there may be the same finding again; of a decision there may not. */
    private static boolean isNews(HistoryNote note, List<HistoryNote> known) {
        Finding last = known.stream()
                .filter(one -> one.offenceId().equals(note.offenceId()) && one.decision() == note.decision())
                .findFirst()
                .map(HistoryNote::finding)
                .orElse(Finding.AS_DECIDED);
        return note.finding() != last
                || (note.outcome() == HistoryNote.Outcome.TALK_BEGUN_ANEW && note.finding() == Finding.FOR);
    }
}
