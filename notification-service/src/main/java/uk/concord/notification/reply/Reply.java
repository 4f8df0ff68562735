package uk.concord.notification.reply;

import java.time.Instant;
import java.util.Optional;
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
 * @param g26 the case that it began, where the record was a G26
 */
public record Reply(
        UUID factId,
        UUID personId,
        String answers,
        String force,
        String reference,
        String door,
        Instant recordedAt,
        Optional<ReceivedG26> g26) {

    /**
     * A G26 as it was received.
     *
     * @param caseId for ever
     * @param state where it stood then
     * @param version of the form
     */
    public record ReceivedG26(UUID caseId, String state, int version) {}

    /** For example "Received": what became of the record. */
    public String status() {
        return g26.isPresent() ? "Received" : "Recorded";
    }
}
