package uk.concord.notification.reply.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;
import uk.concord.notification.reply.Reply;
import uk.concord.notification.reply.handling.ReplyTopic;

/** Puts replies on {@code police.<force>.replies}, each under the id of the record it answers. */
@ApplicationScoped
class RepliesOut implements ReplyTopic {

    private static final String RECORDED = "uk.concord.notice.recorded.v1";
    private static final String RECEIVED = "uk.concord.referral.received.v1";

    private final Outbox outbox;
    private final Payloads payloads;

    RepliesOut(Outbox outbox, Payloads payloads) {
        this.outbox = outbox;
        this.payloads = payloads;
    }

    /** The payload of {@code uk.concord.notice.recorded.v1}, as its schema has it. */
    record NoticeRecorded(String answers, String reference, Instant recordedAt) {}

    /** The payload of {@code uk.concord.referral.received.v1}, as its schema has it. */
    record ReferralReceived(
            String recordId, UUID caseId, String reference, String state, int version, Instant receivedAt) {}

    @Override
    public void say(Reply reply) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                "police." + reply.force() + ".replies",
                reply.answers(),
                reply.g26().isPresent() ? RECEIVED : RECORDED,
                reply.recordedAt(),
                payloads.write(payload(reply))));
    }

    private static Object payload(Reply reply) {
        return reply.g26()
                .<Object>map(g26 -> new ReferralReceived(
                        reply.answers(),
                        g26.caseId(),
                        reply.reference(),
                        g26.state(),
                        g26.version(),
                        reply.recordedAt()))
                .orElseGet(() -> new NoticeRecorded(reply.answers(), reply.reference(), reply.recordedAt()));
    }
}
