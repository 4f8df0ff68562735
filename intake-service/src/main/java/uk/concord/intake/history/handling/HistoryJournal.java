package uk.concord.intake.history.handling;

import uk.concord.intake.history.HistoryReport;

/** Writes into the audit that a file was checked or recorded. What each line brings about is said line by line besides. */
public interface HistoryJournal {

    void looked(HistoryReport report, ImportHistory because);
}
