package uk.concord.disposal.assessment;

import java.util.Set;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** An assessment moves as its table says, in every state and with every command. */
class AssessmentTableTest extends StateTableCheck<AssessmentState, AssessmentAction> {

    @Override
    protected StateTable<AssessmentState, AssessmentAction> table() {
        return AssessmentTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/assessment.md";
    }

    @Override
    protected Outcome<AssessmentState> attempt(AssessmentState state, AssessmentAction action) {
        AssessmentCommand command = switch (action) {
            case ALLOCATE -> Samples.allocate();
            case RECORD -> Samples.record(true);
            case SEND_BACK -> Samples.sendBack();
            case COUNTERSIGN -> Samples.countersign();
            case STOP -> Samples.stop(Samples.OFFENCE);
        };
        return Samples.in(state)
                .decide(command)
                .fold(
                        change -> Outcome.moved(change.after().state(), said(change)),
                        refused -> Outcome.refused(
                                state,
                                refused.reasons().stream().map(Reason::code).toList()));
    }

    private static Set<String> said(Assessment.Change change) {
        return change.said()
                .map(event -> event instanceof AssessmentEvent.Allocated
                        ? Set.of("uk.concord.assessment.allocated.v1")
                        : Set.of("uk.concord.assessment.completed.v1"))
                .orElse(Set.of());
    }
}
