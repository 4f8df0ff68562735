package uk.concord.notification.outcome.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.Disposal;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.OutcomeLine;
import uk.concord.notification.outcome.Overtaken;
import uk.concord.notification.outcome.Progress;

/** A case as a row; its lines are read and written as one and never asked for singly, so they are one JSON text. */
@Entity
@Table(name = "outcome")
class OutcomeRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    String reference;

    String force;

    String yos;

    boolean restricted;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "crime_reference")
    String crimeReference;

    @Column(name = "pnc_id")
    String pncId;

    int version;

    String lines;

    boolean summarised;

    /** A line within the JSON text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID offenceId,
            int number,
            String code,
            String title,
            Progress progress,
            int decision,
            Disposal disposal,
            String outcomeCode,
            LocalDate decidedOn,
            LocalDate givenOn,
            LocalDate endedOn,
            LocalDate conditionallyCautionedOn,
            Overtaken overtaken,
            boolean atItsEnd) {

        static Line of(OutcomeLine line) {
            return new Line(
                    line.offenceId(),
                    line.number(),
                    line.code(),
                    line.title(),
                    line.progress(),
                    line.decision(),
                    line.disposal().orElse(null),
                    line.outcomeCode(),
                    line.decidedOn().orElse(null),
                    line.givenOn().orElse(null),
                    line.endedOn().orElse(null),
                    line.conditionallyCautionedOn().orElse(null),
                    line.overtaken().orElse(null),
                    line.atItsEnd());
        }

        OutcomeLine toLine() {
            return new OutcomeLine(
                    offenceId,
                    number,
                    code,
                    title,
                    progress,
                    decision,
                    Optional.ofNullable(disposal),
                    outcomeCode,
                    Optional.ofNullable(decidedOn),
                    Optional.ofNullable(givenOn),
                    Optional.ofNullable(endedOn),
                    Optional.ofNullable(conditionallyCautionedOn),
                    Optional.ofNullable(overtaken),
                    atItsEnd);
        }
    }

    void take(Outcome outcome, String linesAsJson) {
        Outcome.Standing standing = outcome.standing();
        caseId = outcome.caseId();
        reference = standing.reference();
        force = standing.force();
        yos = standing.yos();
        restricted = standing.restricted();
        personId = standing.personId();
        crimeReference = standing.crimeReference();
        pncId = standing.pncId().isEmpty() ? null : standing.pncId();
        version = outcome.version();
        lines = linesAsJson;
        summarised = outcome.summarised();
    }

    Outcome.Standing standing() {
        return new Outcome.Standing(
                reference, force, yos, restricted, personId, crimeReference, pncId == null ? "" : pncId);
    }
}
