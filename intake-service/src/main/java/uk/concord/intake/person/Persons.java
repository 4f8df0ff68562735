package uk.concord.intake.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** All the persons that intake knows. */
public interface Persons {

    Optional<Person> find(PersonId id);

    /**
     * The person of this force with this PNC id. From here to the end of the transaction nobody else can register
     * another with the same one.
     */
    Optional<Person> claim(String force, PncId pncId);

    /** The persons of this force with these PNC ids, those that there are. */
    Map<PncId, Person> known(String force, Collection<PncId> pncIds);

    void add(Person person);

    /** Stores the next version; refused when somebody else stored one since. */
    void replace(Person person);
}
