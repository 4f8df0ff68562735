package uk.concord.notification.reply.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

    @Column(name = "case_id")
    UUID caseId;

    String state;

    Integer version;

    static ReplyRow of(Reply reply) {
        ReplyRow row = new ReplyRow();
        row.factId = reply.factId();
        row.personId = reply.personId();
        row.answers = reply.answers();
        row.force = reply.force();
        row.reference = reply.reference();
        row.door = reply.door();
        row.recordedAt = reply.recordedAt();
        reply.g26().ifPresent(row::take);
        return row;
    }

    private void take(Reply.ReceivedG26 g26) {
        caseId = g26.caseId();
        state = g26.state();
        version = g26.version();
    }

    Reply toReply() {
        return new Reply(factId, personId, answers, force, reference, door, recordedAt, g26());
    }

    private Optional<Reply.ReceivedG26> g26() {
        return Optional.ofNullable(caseId).map(id -> new Reply.ReceivedG26(id, state, version));
    }
}
