package uk.concord.disposal.cases.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentAction;
import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.assessment.AssessmentTable;
import uk.concord.disposal.assessment.Findings;
import uk.concord.disposal.assessment.Proposed;
import uk.concord.disposal.assessment.Tool;
import uk.concord.disposal.assessment.Worker;

/** An assessment as those see it who may. What is not yet known is left out of the JSON. */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        UUID caseId,
        int decision,
        String state,
        String stateTitle,
        int version,
        Set<UUID> offenceIds,
        LocalDate dueOn,
        boolean overdue,
        Worker worker,
        Tool tool,
        Boolean concurs,
        String reasons,
        Proposed proposedInstead,
        String lateReason,
        By assessedBy,
        Instant assessedAt,
        String sentBack,
        By countersignedBy,
        Reopening reopenedBecause,
        LocalDate since,
        List<String> allowedActions) {

    /** @param may whether the reader holds a role for an operation */
    static AssessmentView of(Assessment assessment, String reader, LocalDate today, Predicate<String> may) {
        Findings found = assessment.findings().orElse(null);
        return new AssessmentView(
                assessment.id().caseId(),
                assessment.id().decision(),
                assessment.state().name(),
                assessment.state().title(),
                assessment.version(),
                assessment.offences(),
                assessment.dueOn(),
                today.isAfter(assessment.dueOn()) && !AssessmentTable.TABLE.isFinal(assessment.state()),
                assessment.worker().orElse(null),
                found == null ? null : found.tool(),
                found == null ? null : found.concurs(),
                found == null ? null : found.reasons(),
                found == null ? null : found.instead().orElse(null),
                found == null ? null : found.lateReason().orElse(null),
                found == null ? null : found.by().by(),
                found == null ? null : found.by().happenedAt(),
                assessment.sentBack().orElse(null),
                assessment.countersignedBy().orElse(null),
                assessment.reopened().orElse(null),
                assessment.since(),
                allowed(assessment, reader, may));
    }

    public boolean allows(String action) {
        return allowedActions.contains(action);
    }

    @JsonIgnore
    public boolean isFinished() {
        return AssessmentTable.TABLE.isFinal(AssessmentState.valueOf(state));
    }

    private static List<String> allowed(Assessment assessment, String reader, Predicate<String> may) {
        boolean own = assessment
                .findings()
                .filter(found -> found.by().by().id().equals(reader))
                .isPresent();
        return AssessmentTable.TABLE.offered(assessment.state()).stream()
                .filter(action -> may.test(operation(action)))
                .filter(action -> !(own && action == AssessmentAction.COUNTERSIGN))
                .map(Enum::name)
                .toList();
    }

    private static String operation(AssessmentAction action) {
        return switch (action) {
            case ALLOCATE -> AssessmentDesk.ALLOCATE;
            case RECORD -> AssessmentDesk.RECORD;
            case SEND_BACK, COUNTERSIGN -> AssessmentDesk.COUNTERSIGN;
            case STOP -> "";
        };
    }
}
