package uk.concord.intake.person;

/**
 * Two persons, in the order of their ids as text: a pair is the same pair from either side.
 *
 * @param first the one whose id sorts first; facts about the pair have it as their key
 * @param second the other
 */
public record Pair(PersonId first, PersonId second) {

    public Pair {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException("a pair is two persons in the order of their ids");
        }
    }

    public static Pair of(PersonId one, PersonId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** The one of the two who is not this one. */
    public PersonId besides(PersonId one) {
        return one.equals(first) ? second : first;
    }
}
