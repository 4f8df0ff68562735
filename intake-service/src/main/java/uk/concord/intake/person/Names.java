package uk.concord.intake.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How each person was named, each time the police sent something. */
public interface Names {

    /** Keeps how a person was named. @return false where just this had been kept before */
    boolean learn(Person person, KnownAs name, Instant at);

    List<KnownAs> of(PersonId person);

    /** A person as named at some time, whom nobody has compared by that name yet. */
    record Uncompared(long id, PersonId person, KnownAs name) {}

    /** Notes that a name that was learned is to be compared afterwards. */
    void compareLater(Person person, KnownAs name);

    /** The one that has waited longest, held for this transaction alone. */
    Optional<Uncompared> nextUncompared();

    void compared(Uncompared done);

    /**
     * The persons of a force who may be the one who is named so, the person itself left aside: by the same PNC id; by the
     * same or nearly the same birth date and a name that sounds or begins alike; by the same address and such a name.
     */
    List<Candidate> like(PersonId person, String force, Optional<PncId> pncId, KnownAs name);
}
