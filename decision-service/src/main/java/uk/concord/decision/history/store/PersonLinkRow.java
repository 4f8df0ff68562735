package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.decision.history.PersonLink;

/** A link as a row. */
@Entity
@Table(name = "person_link")
class PersonLinkRow {

    @Id
    @Column(name = "link_id")
    UUID linkId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(name = "other_person_id", updatable = false)
    UUID otherPersonId;

    int version;

    boolean linked;

    @Column(name = "said_by")
    String saidBy;

    @Column(name = "said_at")
    Instant saidAt;

    static PersonLinkRow of(PersonLink link) {
        PersonLinkRow row = new PersonLinkRow();
        row.linkId = link.linkId();
        row.personId = link.personId();
        row.otherPersonId = link.otherPersonId();
        row.take(link);
        return row;
    }

    void take(PersonLink link) {
        version = link.version();
        linked = link.linked();
        saidBy = link.saidBy();
        saidAt = link.saidAt();
    }

    PersonLink toPersonLink() {
        return new PersonLink(linkId, personId, otherPersonId, version, linked, saidBy, saidAt);
    }
}
