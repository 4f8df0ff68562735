package uk.concord.disposal.assessment;

import static uk.concord.disposal.assessment.AssessmentAction.ALLOCATE;
import static uk.concord.disposal.assessment.AssessmentAction.COUNTERSIGN;
import static uk.concord.disposal.assessment.AssessmentAction.RECORD;
import static uk.concord.disposal.assessment.AssessmentAction.SEND_BACK;
import static uk.concord.disposal.assessment.AssessmentAction.STOP;
import static uk.concord.disposal.assessment.AssessmentState.ASSESSING;
import static uk.concord.disposal.assessment.AssessmentState.CONCURRED;
import static uk.concord.disposal.assessment.AssessmentState.DIFFERED;
import static uk.concord.disposal.assessment.AssessmentState.STOPPED;
import static uk.concord.disposal.assessment.AssessmentState.TO_ALLOCATE;
import static uk.concord.disposal.assessment.AssessmentState.TO_COUNTERSIGN;

import uk.concord.rules.StateTable;

/** The lifecycle of an assessment: the only place that knows its transitions. */
public final class AssessmentTable {

    private static final String ALLOCATED = "uk.concord.assessment.allocated.v1";
    private static final String COMPLETED = "uk.concord.assessment.completed.v1";
    private static final String REOPENED = "uk.concord.decision.reopened.v1";

    public static final StateTable<AssessmentState, AssessmentAction> TABLE = StateTable.of(
                    "Assessment", AssessmentState.class, AssessmentAction.class, TO_ALLOCATE)
            .from(TO_ALLOCATE, ALLOCATE)
            .to(ASSESSING)
            .says(ALLOCATED)
            .from(TO_ALLOCATE, STOP)
            .to(TO_ALLOCATE, STOPPED)
            .says()
            .from(ASSESSING, ALLOCATE)
            .to(ASSESSING)
            .says(ALLOCATED)
            .from(ASSESSING, RECORD)
            .to(TO_COUNTERSIGN)
            .says()
            .from(ASSESSING, STOP)
            .to(ASSESSING, STOPPED)
            .says()
            .from(TO_COUNTERSIGN, SEND_BACK)
            .to(ASSESSING)
            .says()
            .from(TO_COUNTERSIGN, COUNTERSIGN)
            .to(CONCURRED, DIFFERED)
            .says(COMPLETED)
            .from(TO_COUNTERSIGN, STOP)
            .to(TO_COUNTERSIGN, STOPPED)
            .says()
            .heard(STOP, REOPENED)
            .end();

    private AssessmentTable() {}
}
