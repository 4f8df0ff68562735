package uk.concord.disposal.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentId;
import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.assessment.Findings;
import uk.concord.disposal.assessment.Proposed;
import uk.concord.disposal.assessment.Tool;
import uk.concord.disposal.assessment.Worker;

/** An assessment as a row. */
@Entity
@Table(name = "assessment")
@IdClass(AssessmentRow.Key.class)
class AssessmentRow {

    /** The two columns that identify it. */
    record Key(UUID caseId, Integer decision) {}

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    Integer decision;

    @Enumerated(EnumType.STRING)
    AssessmentState state;

    int version;

    @Column(name = "offence_ids")
    UUID[] offenceIds;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "worker_id")
    String workerId;

    @Column(name = "worker_name")
    String workerName;

    @Enumerated(EnumType.STRING)
    Tool tool;

    Boolean concurs;

    String reasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_instead")
    Proposed proposedInstead;

    @Column(name = "late_reason")
    String lateReason;

    @Column(name = "assessed_by_id")
    String assessedById;

    @Column(name = "assessed_by_name")
    String assessedByName;

    @Column(name = "assessed_by_role")
    String assessedByRole;

    @Column(name = "assessed_at")
    Instant assessedAt;

    @Column(name = "assessed_recorded_at")
    Instant assessedRecordedAt;

    @Column(name = "sent_back")
    String sentBack;

    @Column(name = "countersigned_by_id")
    String countersignedById;

    @Column(name = "countersigned_by_name")
    String countersignedByName;

    @Column(name = "countersigned_by_role")
    String countersignedByRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "reopened_because")
    Reopening reopenedBecause;

    LocalDate since;

    void take(Assessment assessment) {
        caseId = assessment.id().caseId();
        decision = assessment.id().decision();
        state = assessment.state();
        version = assessment.version();
        offenceIds = assessment.offences().toArray(UUID[]::new);
        dueOn = assessment.dueOn();
        workerId = assessment.worker().map(Worker::id).orElse(null);
        workerName = assessment.worker().map(Worker::name).orElse(null);
        assessment.findings().ifPresent(this::take);
        sentBack = assessment.sentBack().orElse(null);
        countersignedById = assessment.countersignedBy().map(By::id).orElse(null);
        countersignedByName = assessment.countersignedBy().map(By::name).orElse(null);
        countersignedByRole = assessment.countersignedBy().map(By::role).orElse(null);
        reopenedBecause = assessment.reopened().orElse(null);
        since = assessment.since();
    }

    private void take(Findings findings) {
        tool = findings.tool();
        concurs = findings.concurs();
        reasons = findings.reasons();
        proposedInstead = findings.instead().orElse(null);
        lateReason = findings.lateReason().orElse(null);
        assessedById = findings.by().by().id();
        assessedByName = findings.by().by().name();
        assessedByRole = findings.by().by().role();
        assessedAt = findings.by().happenedAt();
        assessedRecordedAt = findings.by().recordedAt();
    }

    Assessment toAssessment() {
        return new Assessment(
                new AssessmentId(caseId, decision),
                state,
                version,
                Set.of(offenceIds),
                dueOn,
                Optional.ofNullable(workerId).map(id -> new Worker(id, workerName)),
                Optional.ofNullable(tool).map(used -> findings()),
                Optional.ofNullable(sentBack),
                Optional.ofNullable(countersignedById).map(id -> new By(id, countersignedByName, countersignedByRole)),
                Optional.ofNullable(reopenedBecause),
                since);
    }

    private Findings findings() {
        return new Findings(
                tool,
                concurs,
                reasons,
                Optional.ofNullable(proposedInstead),
                Optional.ofNullable(lateReason),
                new Act(new By(assessedById, assessedByName, assessedByRole), assessedAt, assessedRecordedAt));
    }
}
