package uk.concord.notification.reply.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.notification.reply.Reply;

/** A reply as a row. */
@Entity
@Table(name = "reply")
class ReplyRow {

    @Id
    @Column(name = "fact_id")
    UUID factId;

    @Column(name = "person_id")
    UUID personId;

    String answers;

    String force;

    String reference;

    String door;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ReplyRow of(Reply reply) {
        ReplyRow row = new ReplyRow();
        row.factId = reply.factId();
        row.personId = reply.personId();
        row.answers = reply.answers();
        row.force = reply.force();
        row.reference = reply.reference();
        row.door = reply.door();
        row.recordedAt = reply.recordedAt();
        return row;
    }

    Reply toReply() {
        return new Reply(factId, personId, answers, force, reference, door, recordedAt);
    }
}
