package uk.concord.decision.history;

/** Whoever has to look again when a child's history changes. */
public interface HistoryWatch {

    /** It has changed, within the transaction in which it did. */
    void changed(HistoryChange change);
}
