package uk.concord.notification.reply.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.notification.reply.Reply;
import uk.concord.notification.reply.handling.ReplyTopic;

/** Puts replies on {@code police.<force>.replies}, each under the id of the record it answers. */
@ApplicationScoped
class RepliesOut implements ReplyTopic {

    private static final String TYPE = "uk.concord.notice.recorded.v1";

    private final Outbox outbox;
    private final ObjectMapper json;

    RepliesOut(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** The payload of {@code uk.concord.notice.recorded.v1}, as its schema has it. */
    record NoticeRecorded(String answers, String reference, Instant recordedAt) {}

    @Override
    public void say(Reply reply) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                "police." + reply.force() + ".replies",
                reply.answers(),
                TYPE,
                reply.recordedAt(),
                text(new NoticeRecorded(reply.answers(), reply.reference(), reply.recordedAt()))));
    }

    private String text(NoticeRecorded payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract's record cannot be written as JSON", e);
        }
    }
}
