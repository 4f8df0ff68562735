package uk.concord.decision.triagepolicy;

/** How far a disposal has come, as the triage policy asks (product owner's decisions D2 and D12). */
public enum Ending {
    /** Decided and not given yet. */
    NOT_YET_GIVEN,
    IN_DELIVERY,
    COMPLETED,
    /** Ended before it was completed; a manager has still to say whether there was a reasonable excuse. */
    UNDER_REVIEW,
    NOT_COMPLETED_WITH_EXCUSE,
    NOT_COMPLETED_WITHOUT_EXCUSE;

    /** Whether such a disposal counts, where its kind does. */
    boolean counts() {
        return this != UNDER_REVIEW && this != NOT_COMPLETED_WITH_EXCUSE;
    }
}
