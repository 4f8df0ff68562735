package uk.concord.intake.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The command: record what the police gave.
 *
 * @param sent the notice as its sender wrote it
 * @param force the sender's force, from the sign-in or the topic, never from the notice itself
 * @param door how it came in
 * @param senderRecordId the id of the sender's record by topic; empty by API and page
 * @param actor who sent it
 * @param at the moment, in business time
 * @param today the date of that moment in London
 */
public record RecordNotice(
        NoticeAsSent sent, String force, Door door, String senderRecordId, String actor, Instant at, LocalDate today) {

    public RecordNotice {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(senderRecordId, "senderRecordId");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(today, "today");
    }
}
