package uk.concord.intake.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The command: say which child this is, and register one whom we do not know yet.
 *
 * @param givenNames as sent
 * @param familyName as sent
 * @param dateOfBirth as sent
 * @param pncId where one is known
 * @param address as sent; empty where none was
 * @param force the sender's
 * @param yos of the area where the child lives
 * @param operation for which it is asked, as the access file names it
 * @param actor who sent it
 * @param at the moment, in business time
 */
public record MeetPerson(
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        Optional<PncId> pncId,
        String address,
        String force,
        String yos,
        String operation,
        String actor,
        Instant at) {

    public MeetPerson {
        Objects.requireNonNull(dateOfBirth, "dateOfBirth");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
    }

    /** The child as named now. */
    public KnownAs name() {
        return new KnownAs(givenNames, familyName, dateOfBirth, address);
    }
}
