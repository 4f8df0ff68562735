package uk.concord.intake.person.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PncId;

/** A person as a row. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id
    UUID id;

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

    static PersonRow of(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.version = person.version();
        row.givenNames = person.givenNames();
        row.familyName = person.familyName();
        row.dateOfBirth = person.dateOfBirth();
        row.pncId = person.pncId().map(PncId::value).orElse(null);
        row.force = person.force();
        row.yos = person.yos();
        row.restricted = person.restricted();
        return row;
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                version,
                givenNames,
                familyName,
                dateOfBirth,
                Optional.ofNullable(pncId).map(PncId::new),
                force,
                yos,
                restricted);
    }
}
