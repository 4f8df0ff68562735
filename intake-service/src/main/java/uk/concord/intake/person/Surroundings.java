package uk.concord.intake.person;

/**
 * What was said of the other records that are tied to two that are being compared.
 *
 * @param tied whether the two are tied to one child already, through others
 * @param keptApart whether somebody said that a record tied to the one is about a different child than one tied to the
 *     other
 */
public record Surroundings(boolean tied, boolean keptApart) {

    /** Two records of which nothing else was said. */
    public static final Surroundings NONE = new Surroundings(false, false);
}
