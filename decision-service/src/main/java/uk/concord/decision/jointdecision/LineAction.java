package uk.concord.decision.jointdecision;

/** What happens to the decision about one offence. */
public enum LineAction {
    /** Both agencies, or the police after an escalation, decided. */
    DECIDE,
    /** The assessment agrees with this very disposal. */
    CONFIRM,
    /** The assessment differs. */
    DIFFER,
    /** It will not be given. */
    STOP,
    GIVE,
    COMPLETE,
    /** Given, not completed, and both decide anew. */
    REOPEN,
    /** Given, not completed, and that is the end of it. */
    END_UNCOMPLETED,
    /** That on which it was decided is no longer so. */
    LOOK_AGAIN
}
