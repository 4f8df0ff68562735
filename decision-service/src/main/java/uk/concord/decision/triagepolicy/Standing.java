package uk.concord.decision.triagepolicy;

/** Whether a policy leaves room for one more triage. */
public enum Standing {
    OPEN,
    /** It does, unless a review finds that an unfinished one counts. */
    MAY_BE_USED_UP,
    /** Only in exceptional circumstances, with the authority that the policy names. */
    EXCEPTIONAL_ONLY,
    USED_UP;

    /** Whether the policy closes triage. */
    public boolean closes() {
        return this == EXCEPTIONAL_ONLY || this == USED_UP;
    }
}
