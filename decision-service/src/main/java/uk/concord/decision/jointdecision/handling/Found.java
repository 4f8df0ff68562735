package uk.concord.decision.jointdecision.handling;

import java.util.List;
import uk.concord.decision.history.HistoryNote;
import uk.concord.decision.jointdecision.JointDecision;

/** What looking again found of one case that had not been found before. */
record Found(JointDecision decision, List<HistoryNote> notes) {

    /** What means something for what was decided, or is on the table. */
    List<HistoryNote> touched() {
        return notes.stream()
                .filter(note -> note.finding() != HistoryNote.Finding.AS_DECIDED)
                .toList();
    }

    /** Whether it holds a triage that the history is against. */
    boolean losesTriage() {
        return decision.holdsTriage() && notes.stream().anyMatch(note -> note.finding() == HistoryNote.Finding.AGAINST);
    }
}
