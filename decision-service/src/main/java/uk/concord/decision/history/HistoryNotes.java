package uk.concord.decision.history;

import java.util.List;
import java.util.UUID;

/** What was found in all cases when the history of their children changed. */
public interface HistoryNotes {

    void add(HistoryNote note);

    /** Of a case, latest first. */
    List<HistoryNote> of(UUID caseId);
}
