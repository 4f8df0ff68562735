package uk.concord.decision.gate;

/** How long after an offence a charge can be brought; held for each offence, not for its class (R52). */
public enum TimeLimit {
    NONE,
    SIX_MONTHS,
    /** A limit of its own that a person must look up. */
    SPECIAL
}
