package uk.concord.decision.gate;

/** Why nothing further is done about an offence; each has its Home Office outcome code, which is sent elsewhere. */
public enum NoFurtherActionReason {
    NOT_IN_PUBLIC_INTEREST,
    EVIDENTIAL_VICTIM_SUPPORTS,
    EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT,
    TIME_LIMIT_EXPIRED,
    PASSED_TO_ANOTHER_BODY,
    FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST
}
