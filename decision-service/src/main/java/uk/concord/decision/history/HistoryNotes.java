package uk.concord.decision.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was found in all cases when the history of their children changed. */
public interface HistoryNotes {

    void add(HistoryNote note);

    /** Of a case, latest first. */
    List<HistoryNote> of(UUID caseId);

    /**
     * What a manager has to know: what was found since then, latest first.
     *
     * @param yos of which area; empty for the whole force
     * @param restricted whether of restricted children too
     */
    List<HistoryNote> forManagers(String force, String yos, boolean restricted, Instant since, int limit);
}
