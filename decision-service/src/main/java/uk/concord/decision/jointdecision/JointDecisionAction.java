package uk.concord.decision.jointdecision;

/** What can be done with a joint decision: by people, and by facts that arrive. */
public enum JointDecisionAction {
    PROPOSE,
    AGREE,
    DISPUTE,
    ESCALATE,
    RECORD_YOS_VIEW,
    DECIDE_BY_POLICE,
    /** The assessment concurs with the very disposals that were decided. */
    CONFIRM,
    /** A disposal was given. */
    GIVE,
    /** A given disposal came to its end for good. */
    END,
    /** Offences are open again. */
    REOPEN,
    /** That on which it was decided is no longer so. */
    LOOK_AGAIN
}
