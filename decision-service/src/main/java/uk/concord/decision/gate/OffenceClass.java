package uk.concord.decision.gate;

/** In which court an offence can be tried; from the list of offences, never typed by an officer (R50). */
public enum OffenceClass {
    SUMMARY,
    EITHER_WAY,
    INDICTABLE_ONLY
}
