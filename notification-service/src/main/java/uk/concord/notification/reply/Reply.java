package uk.concord.notification.reply;

import java.time.Instant;
import java.util.UUID;

/**
 * A reply to a sender.
 *
 * @param factId the fact that called for it
 * @param personId whose history it stands in
 * @param answers the id of the record answered, as its sender knows it
 * @param force whose record it was
 * @param reference under which it is recorded
 * @param door how it came in: TOPIC, API or PAGE
 * @param recordedAt when it was recorded, in business time
 */
public record Reply(
        UUID factId, UUID personId, String answers, String force, String reference, String door, Instant recordedAt) {}
