package uk.concord.intake.person.messaging;

import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.person.PersonMatch;

/**
 * The payload of {@code uk.concord.person.linked.v1} and, word for word the same, of {@code uk.concord.person.unlinked.v1},
 * as their schemas have it.
 */
record PersonsTied(
        UUID personId, UUID otherPersonId, UUID linkId, int version, String force, By by, Instant recordedAt) {

    /** Who did it. */
    record By(String id, String name, String role) {}

    static PersonsTied of(PersonMatch match) {
        return new PersonsTied(
                match.pair().first().value(),
                match.pair().second().value(),
                match.id().value(),
                match.linkVersion(),
                match.force(),
                new By(match.said().by(), match.said().name(), match.said().role()),
                match.said().at());
    }
}
