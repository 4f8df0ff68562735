package uk.concord.decision.casefile;

/** What is done with an alert. */
public enum AlertAction {
    /** Whoever it is for says that they have looked, and what they make of it. */
    LOOK_AT
}
