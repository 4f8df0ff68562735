package uk.concord.notification.outcome;

/** What a Home Office outcome code rests on: a disposal that was given, or the reason for which nothing further is done. */
public enum CodeGround {
    TRIAGE,
    YOUTH_CAUTION,
    YOUTH_CONDITIONAL_CAUTION,
    NOT_IN_PUBLIC_INTEREST,
    EVIDENTIAL_VICTIM_SUPPORTS,
    EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT,
    TIME_LIMIT_EXPIRED,
    PASSED_TO_ANOTHER_BODY,
    FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST,
    UNDER_TEN
}
