package uk.concord.decision.gate;

/** What a child has said about one offence. */
public enum Admission {
    FULL,
    PARTIAL,
    /** Takes responsibility without admitting the offence. */
    RESPONSIBILITY_ONLY,
    NONE,
    NO_COMMENT,
    DENIED
}
