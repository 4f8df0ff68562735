package uk.concord.identity;

/**
 * The record of who did what with whose data (Data Protection Act 2018, section 62). A row is written in the transaction
 * of the act itself: no act without its row, no row without its act.
 */
public interface Audit {

    /** Appends a row. @throws IllegalStateException when no transaction is active */
    void record(AuditEntry entry);
}
