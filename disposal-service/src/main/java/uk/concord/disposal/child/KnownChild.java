package uk.concord.disposal.child;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child of whom intake has told us.
 *
 * @param personId intake's id of the person
 * @param version of the person that we have heard
 */
public record KnownChild(
        UUID personId,
        int version,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String force,
        String yos,
        boolean restricted) {}
