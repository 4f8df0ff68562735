package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;

/** An earlier disposal as a row. */
@Entity
@Table(name = "earlier_disposal")
class EarlierDisposalRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String reference;

    String kind;

    @Column(name = "given_on")
    LocalDate givenOn;

    String force;

    String yos;

    @Column(name = "recorded_at")
    Instant recordedAt;

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
        return row;
    }

    EarlierDisposal toEarlierDisposal() {
        return new EarlierDisposal(id, personId, reference, kind, givenOn, force, yos, recordedAt);
    }
}
