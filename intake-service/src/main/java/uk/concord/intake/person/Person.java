package uk.concord.intake.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child as intake knows them.
 *
 * @param id for ever
 * @param version rises by one with every change
 * @param givenNames as first sent
 * @param familyName as first sent
 * @param dateOfBirth as first sent
 * @param pncId where one is known
 * @param force the force whose record this is
 * @param yos the youth offending service of the area where the child lived when first met
 * @param restricted true where only a few may see this child, for example a relative of staff
 */
public record Person(
        PersonId id,
        int version,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        Optional<PncId> pncId,
        String force,
        String yos,
        boolean restricted) {

    /** The same person, restricted or no longer so, one version on. */
    public Person restricted(boolean now) {
        return new Person(id, version + 1, givenNames, familyName, dateOfBirth, pncId, force, yos, now);
    }
}
