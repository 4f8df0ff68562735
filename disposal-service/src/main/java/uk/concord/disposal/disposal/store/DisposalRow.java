package uk.concord.disposal.disposal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.disposal.Course;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalId;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.DisposalState;
import uk.concord.disposal.disposal.Stop;

/** A disposal as a row. */
@Entity
@Table(name = "disposal")
class DisposalRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    int decision;

    @Enumerated(EnumType.STRING)
    DisposalKind kind;

    @Enumerated(EnumType.STRING)
    DisposalState state;

    int version;

    @Column(name = "offence_ids")
    UUID[] offenceIds;

    @Column(name = "confirmed_ids")
    UUID[] confirmedIds;

    String[] conditions;

    @Column(name = "conditions_end_on")
    LocalDate conditionsEndOn;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reopened_because")
    Reopening reopenedBecause;

    @Embedded
    SigningColumns signing;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_because")
    Stop.Because stoppedBecause;

    @Column(name = "stop_explanation")
    String stopExplanation;

    @Column(name = "given_by_id")
    String givenById;

    @Column(name = "given_by_name")
    String givenByName;

    @Column(name = "given_by_role")
    String givenByRole;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "given_recorded_at")
    Instant givenRecordedAt;

    @Embedded
    EndingColumns ending;

    LocalDate since;

    void take(Disposal disposal) {
        id = disposal.id().value();
        caseId = disposal.caseId();
        decision = disposal.decision();
        kind = disposal.kind();
        state = disposal.state();
        version = disposal.version();
        offenceIds = disposal.offences().toArray(UUID[]::new);
        confirmedIds = disposal.confirmed().toArray(UUID[]::new);
        conditions = disposal.conditions().toArray(String[]::new);
        conditionsEndOn = disposal.conditionsEndOn().orElse(null);
        since = disposal.since();
        take(disposal.course());
    }

    private void take(Course course) {
        confirmedAt = course.confirmed().orElse(null);
        reopenedBecause = course.reopened().orElse(null);
        signing = course.signing().map(SigningColumns::of).orElse(null);
        stoppedBecause = course.stop().map(Stop::because).orElse(null);
        stopExplanation = course.stop().map(Stop::explanation).orElse(null);
        givenById = course.giving().map(act -> act.by().id()).orElse(null);
        givenByName = course.giving().map(act -> act.by().name()).orElse(null);
        givenByRole = course.giving().map(act -> act.by().role()).orElse(null);
        givenAt = course.giving().map(Act::happenedAt).orElse(null);
        givenRecordedAt = course.giving().map(Act::recordedAt).orElse(null);
        ending = course.ending()
                .map(end -> EndingColumns.of(end, course.review()))
                .orElse(null);
    }

    Disposal toDisposal() {
        return new Disposal(
                new DisposalId(id),
                caseId,
                decision,
                kind,
                state,
                version,
                Set.of(offenceIds),
                Set.of(confirmedIds),
                List.of(conditions),
                Optional.ofNullable(conditionsEndOn),
                course(),
                since);
    }

    private Course course() {
        return new Course(
                Optional.ofNullable(confirmedAt),
                Optional.ofNullable(reopenedBecause),
                Optional.ofNullable(signing).map(SigningColumns::toSigning),
                Optional.ofNullable(stoppedBecause).map(because -> new Stop(because, stopExplanation)),
                Optional.ofNullable(givenAt)
                        .map(at -> new Act(new By(givenById, givenByName, givenByRole), at, givenRecordedAt)),
                Optional.ofNullable(ending).map(EndingColumns::toEnding),
                Optional.ofNullable(ending).flatMap(EndingColumns::toReview));
    }
}
