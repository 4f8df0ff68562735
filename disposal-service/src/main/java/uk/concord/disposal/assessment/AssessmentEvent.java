package uk.concord.disposal.assessment;

import java.util.Optional;

/** What happened with an assessment that others have to hear. */
public sealed interface AssessmentEvent {

    /** A case manager has the case. */
    record Allocated(Worker worker) implements AssessmentEvent {}

    /**
     * It was countersigned by somebody else.
     *
     * @param late whether after the day on which it was due
     * @param lateReason why, where it was
     */
    record Completed(Findings findings, boolean late, Optional<String> lateReason) implements AssessmentEvent {}
}
