package uk.concord.disposal.cases.web;

import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.DisposalState;

/** One line on what happens next and who does it, for the page of a case. */
final class Waiting {

    private Waiting() {}

    static String next(AssessmentState state) {
        return switch (state) {
            case TO_ALLOCATE -> "Next: a duty manager or the YOS manager allocates the case.";
            case ASSESSING -> "Next: the case manager records the assessment.";
            case TO_COUNTERSIGN -> "Next: a manager who did not record it countersigns it, or sends it back.";
            case CONCURRED -> "It agrees with the decision.";
            case DIFFERED -> "It does not agree with the decision: both agencies decide again.";
            case STOPPED -> "It stopped, because both agencies decide again.";
        };
    }

    static String next(DisposalState state, DisposalKind kind, boolean restricted) {
        return switch (state) {
            case AWAITING_CONFIRMATION -> "Next: the assessment has to agree with it before anything is signed.";
            case TO_SIGN ->
                restricted
                        ? "Next: the case manager who has the case reads the document with the child, or the YOS manager does."
                        : "Next: the case manager or the seconded officer reads the document with the child.";
            case TO_GIVE -> restricted ? "Next: a police inspector gives it." : "Next: the police give it.";
            case IN_DELIVERY -> "Next: the case manager closes it with a summary.";
            case UNDER_REVIEW -> "Next: the YOS manager says whether there was a reasonable excuse.";
            case COMPLETED -> "The child did what was agreed. Nothing is left to do.";
            case NOT_COMPLETED ->
                kind == DisposalKind.YOUTH_CAUTION
                        ? "It was not completed. The help was voluntary: nothing follows."
                        : "It was not completed, and that is settled.";
            case STOPPED -> "It will not be given.";
        };
    }
}
