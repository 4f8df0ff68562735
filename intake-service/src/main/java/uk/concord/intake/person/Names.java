package uk.concord.intake.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How each person was named, each time the police sent something. */
public interface Names {

    /** Keeps how a person was named. @return false where just this had been kept before */
    boolean learn(Person person, KnownAs name, Instant at);

    List<KnownAs> of(PersonId person);

    /**
     * The persons of a force who may be the one who is named so, the person itself left aside: by the same PNC id; by the
     * same or nearly the same birth date and a name that sounds or begins alike; by the same address and such a name.
     */
    List<Candidate> like(PersonId person, String force, Optional<PncId> pncId, KnownAs name);
}
