package uk.concord.intake.person.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PncId;

/** The payload of {@code uk.concord.person.registered.v1}, as its schema has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonRegistered(
        UUID personId,
        int version,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String pncId,
        String force,
        String yos,
        boolean restricted) {

    static final String TYPE = "uk.concord.person.registered.v1";

    static PersonRegistered of(Person person) {
        return new PersonRegistered(
                person.id().value(),
                person.version(),
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.pncId().map(PncId::value).orElse(null),
                person.force(),
                person.yos(),
                person.restricted());
    }
}
