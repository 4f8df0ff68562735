package uk.concord.notification.outcome;

/** What is done with a version of a case that was sent to the police. */
public enum PoliceMessageCommand {
    /** The police have it: their system says so, or an officer entered it by hand. */
    ACKNOWLEDGE,
    /** The police system could not take it. */
    REJECT,
    /** A newer version takes its place. */
    SUPERSEDE,
    /** After a rejection the state of the case is sent once more, as a new version. */
    RESEND
}
