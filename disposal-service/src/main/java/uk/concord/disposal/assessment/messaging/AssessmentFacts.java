package uk.concord.disposal.assessment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentAction;
import uk.concord.disposal.assessment.AssessmentEvent;
import uk.concord.disposal.assessment.Findings;
import uk.concord.disposal.assessment.Proposed;
import uk.concord.disposal.assessment.Tool;
import uk.concord.disposal.assessment.Worker;
import uk.concord.disposal.assessment.handling.AssessmentJournal;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;

/** Turns what happened with an assessment into the facts of its contracts, and into rows of the audit. */
@ApplicationScoped
class AssessmentFacts implements AssessmentJournal {

    private static final String ALLOCATED = "uk.concord.assessment.allocated.v1";
    private static final String COMPLETED = "uk.concord.assessment.completed.v1";

    private final Outbox outbox;
    private final Audit audit;
    private final Payloads payloads;

    AssessmentFacts(Outbox outbox, Audit audit, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.payloads = payloads;
    }

    /** The payload of {@code uk.concord.assessment.allocated.v1}, as its schema has it. */
    record AssessmentAllocated(UUID caseId, int decision, Worker worker, LocalDate dueOn, By by, Instant recordedAt) {}

    /** The payload of {@code uk.concord.assessment.completed.v1}, as its schema has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentCompleted(
            UUID caseId,
            int decision,
            List<UUID> offenceIds,
            Tool tool,
            boolean concurs,
            String reasons,
            Proposed proposedInstead,
            Worker assessedBy,
            boolean late,
            String lateReason,
            By by,
            Instant recordedAt) {}

    @Override
    public void done(CaseFile file, AssessmentAction action, Assessment.Change change, Act act) {
        audit.record(new AuditEntry(
                action == AssessmentAction.RECORD ? AuditEntry.Act.COLLECTION : AuditEntry.Act.ALTERATION,
                operation(action),
                act.by().id(),
                "person/" + file.personId(),
                "",
                Map.of(
                        "case", file.caseId().toString(),
                        "decision", String.valueOf(change.after().id().decision()),
                        "state", change.after().state().name())));
        change.said().ifPresent(event -> say(change.after(), event, act));
    }

    private void say(Assessment after, AssessmentEvent event, Act act) {
        UUID caseId = after.id().caseId();
        if (event instanceof AssessmentEvent.Allocated allocated) {
            append(
                    caseId,
                    ALLOCATED,
                    act,
                    new AssessmentAllocated(
                            caseId,
                            after.id().decision(),
                            allocated.worker(),
                            after.dueOn(),
                            act.by(),
                            act.recordedAt()));
        } else if (event instanceof AssessmentEvent.Completed completed) {
            append(caseId, COMPLETED, act, completed(after, completed, act));
        }
    }

    private static AssessmentCompleted completed(Assessment after, AssessmentEvent.Completed completed, Act act) {
        Findings findings = completed.findings();
        By assessor = findings.by().by();
        return new AssessmentCompleted(
                after.id().caseId(),
                after.id().decision(),
                after.offences().stream().sorted(Comparator.naturalOrder()).toList(),
                findings.tool(),
                findings.concurs(),
                findings.reasons(),
                findings.instead().orElse(null),
                new Worker(assessor.id(), assessor.name()),
                completed.late(),
                completed.lateReason().orElse(null),
                act.by(),
                act.recordedAt());
    }

    private void append(UUID caseId, String type, Act act, Object payload) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                "concord.cases",
                caseId.toString(),
                type,
                act.happenedAt(),
                payloads.write(payload)));
    }

    private static String operation(AssessmentAction action) {
        return switch (action) {
            case ALLOCATE -> "assessment.allocate";
            case RECORD -> "assessment.record";
            case SEND_BACK, COUNTERSIGN -> "assessment.countersign";
            case STOP -> "uk.concord.decision.reopened.v1";
        };
    }
}
