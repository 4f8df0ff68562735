package uk.concord.disposal.assessment;

/** What can be done with an assessment, in the order in which it is. */
public enum AssessmentAction {
    ALLOCATE,
    RECORD,
    SEND_BACK,
    COUNTERSIGN,
    /** Some of the offences are decided anew: it stops once none is left that it is about. */
    STOP
}
