package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.Progress;

/** An earlier disposal as a row. */
@Entity
@Table(name = "earlier_disposal")
class EarlierDisposalRow {

    @Id
    UUID id;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(updatable = false)
    String reference;

    @Column(updatable = false)
    String kind;

    @Column(name = "given_on", updatable = false)
    LocalDate givenOn;

    @Column(updatable = false)
    String force;

    @Column(updatable = false)
    String yos;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    Progress progress;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(updatable = false)
    Integer decision;

    @Column(name = "decided_on", updatable = false)
    LocalDate decidedOn;

    static EarlierDisposalRow of(EarlierDisposal disposal) {
        EarlierDisposalRow row = new EarlierDisposalRow();
        row.id = disposal.id();
        row.personId = disposal.personId();
        row.reference = disposal.reference();
        row.kind = disposal.kind();
        row.givenOn = disposal.givenOn();
        row.force = disposal.force();
        row.yos = disposal.yos();
        row.recordedAt = disposal.recordedAt();
        row.progress = disposal.progress();
        row.endedOn = disposal.endedOn().orElse(null);
        disposal.origin().ifPresent(row::take);
        return row;
    }

    private void take(EarlierDisposal.Origin origin) {
        caseId = origin.caseId();
        decision = origin.decision();
        decidedOn = origin.decidedOn();
    }

    EarlierDisposal toEarlierDisposal() {
        return new EarlierDisposal(
                id,
                personId,
                reference,
                kind,
                givenOn,
                force,
                yos,
                recordedAt,
                progress,
                Optional.ofNullable(endedOn),
                Optional.ofNullable(caseId).map(known -> new EarlierDisposal.Origin(known, decision, decidedOn)));
    }
}
