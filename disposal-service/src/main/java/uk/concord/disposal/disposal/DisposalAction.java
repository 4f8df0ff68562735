package uk.concord.disposal.disposal;

/** What can be done with a disposal, in the order in which it is. */
public enum DisposalAction {
    /** The assessment agrees with some of its offences, or both agencies upheld them. */
    CONFIRM,
    SIGN,
    STOP,
    GIVE,
    COMPLETE,
    END_UNCOMPLETED,
    REVIEW,
    /** Some of its offences are decided anew: it stops once none is left. */
    SUPERSEDE
}
