package uk.concord.decision.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in a case.
 *
 * @param factId the fact that told of it
 * @param type of the fact
 * @param by the name of who did it
 * @param role in which role, as the access file names it; "service" for what Concord does by itself
 * @param act what they did, as it follows on their name: "gave the triage"
 * @param text what else there is to say, in lines; may be empty
 */
public record TimelineEntry(
        UUID factId,
        UUID caseId,
        String type,
        String by,
        String role,
        String act,
        String text,
        Instant happenedAt,
        Instant recordedAt) {}
