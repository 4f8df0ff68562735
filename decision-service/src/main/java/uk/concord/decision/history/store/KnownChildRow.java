package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.decision.history.KnownChild;

/** A known child as a row. */
@Entity
@Table(name = "known_child")
class KnownChildRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    int version;

    @Column(name = "given_names")
    String givenNames;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    @Column(name = "pnc_id")
    String pncId;

    String force;

    String yos;

    boolean restricted;

    void take(KnownChild child) {
        personId = child.personId();
        version = child.version();
        givenNames = child.givenNames();
        familyName = child.familyName();
        dateOfBirth = child.dateOfBirth();
        pncId = child.pncId().isEmpty() ? null : child.pncId();
        force = child.force();
        yos = child.yos();
        restricted = child.restricted();
    }

    KnownChild toKnownChild() {
        return new KnownChild(
                personId,
                version,
                givenNames,
                familyName,
                dateOfBirth,
                pncId == null ? "" : pncId,
                force,
                yos,
                restricted);
    }
}
