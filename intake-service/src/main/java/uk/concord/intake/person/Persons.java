package uk.concord.intake.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the persons that intake knows. */
public interface Persons {

    Optional<Person> find(PersonId id);

    /** The persons of this force with this PNC id: more than one where it came with different birth dates. */
    List<Person> withPncId(String force, PncId pncId);

    /**
     * From here to the end of the transaction nobody else registers or compares persons of this force, so that of two who
     * come at once the second finds the first.
     */
    void alone(String force);

    /** The persons of this force with these PNC ids, for each id that there is. */
    Map<PncId, List<Person>> withPncIds(String force, Collection<PncId> pncIds);

    void add(Person person);

    /** Stores the next version; refused when somebody else stored one since. */
    void replace(Person person);
}
