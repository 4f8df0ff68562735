package uk.concord.police;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A case as the police system holds it.
 *
 * @param caseId the case
 * @param version the highest that has come
 * @param eventId of the record that brought it
 * @param state OPEN or CLOSED
 * @param outcome the complete public state at that version, as JSON
 * @param seen the event ids of every record of this case that has come, so that none takes effect twice
 */
public record HeldCase(UUID caseId, int version, UUID eventId, String state, String outcome, Set<UUID> seen) {

    public HeldCase {
        seen = Set.copyOf(seen);
    }

    /** A case of which this is the first that is heard. */
    static HeldCase first(PublishedOutcome outcome) {
        return new HeldCase(
                outcome.caseId(),
                outcome.version(),
                outcome.eventId(),
                outcome.state(),
                outcome.json(),
                Set.of(outcome.eventId()));
    }

    /** What a record does to it. */
    Effect effectOf(PublishedOutcome outcome) {
        if (seen.contains(outcome.eventId())) {
            return Effect.REPEATED;
        }
        return outcome.version() > version ? Effect.APPLIED : Effect.OLDER;
    }

    /** The case after the record: at the higher of the two versions. */
    HeldCase after(PublishedOutcome outcome) {
        Set<UUID> all = new LinkedHashSet<>(seen);
        all.add(outcome.eventId());
        return outcome.version() > version
                ? new HeldCase(caseId, outcome.version(), outcome.eventId(), outcome.state(), outcome.json(), all)
                : new HeldCase(caseId, version, eventId, state, this.outcome, all);
    }
}
