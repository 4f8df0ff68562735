package uk.concord.intake.person;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A child as the police named them once: every letter as it came. One child may have been named in many ways.
 *
 * @param givenNames as sent
 * @param familyName as sent
 * @param dateOfBirth as sent
 * @param address on one line, as sent; empty where none was
 */
public record KnownAs(String givenNames, String familyName, LocalDate dateOfBirth, String address) {

    public KnownAs {
        Objects.requireNonNull(givenNames, "givenNames");
        Objects.requireNonNull(familyName, "familyName");
        Objects.requireNonNull(dateOfBirth, "dateOfBirth");
        address = address == null ? "" : address;
    }
}
