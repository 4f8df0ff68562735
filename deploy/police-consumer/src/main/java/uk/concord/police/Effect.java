package uk.concord.police;

/** What a record of the feed did here. */
public enum Effect {
    /** It is the newest state of its case, and holds now. */
    APPLIED,
    /** It had come before: nothing was done again. */
    REPEATED,
    /** A newer version had come before it, and holds. */
    OLDER,
    /** The police system could not take it, and said why. */
    REJECTED,
    /** It was not as the contract has it, and cannot be answered. */
    UNREADABLE
}
