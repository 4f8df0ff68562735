package uk.concord.notification.reply.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.notification.reply.Reply;
import uk.concord.notification.reply.handling.ReplyHandler;

/** Hears on {@code concord.cases} that a G26 came in by topic, and has its sender told. By page and API they were at once. */
@ApplicationScoped
class ReferralsListener implements FactListener {

    private static final String SUBMITTED = "uk.concord.referral.submitted.v1";

    private final ReplyHandler handler;
    private final Payloads payloads;

    ReferralsListener(ReplyHandler handler, Payloads payloads) {
        this.handler = handler;
        this.payloads = payloads;
    }

    /** What we read of the fact. */
    record Submitted(
            UUID caseId,
            String reference,
            int version,
            String force,
            UUID personId,
            String record,
            Instant recordedAt) {}

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return Set.of(SUBMITTED);
    }

    @Override
    public void on(ReceivedFact fact) {
        Submitted sent = payloads.read(fact, Submitted.class);
        if (sent.record() != null) {
            handler.tell(reply(fact.id(), sent));
        }
    }

    private static Reply reply(UUID fact, Submitted sent) {
        return new Reply(
                fact,
                sent.personId(),
                sent.record(),
                sent.force(),
                sent.reference(),
                "TOPIC",
                sent.recordedAt(),
                Optional.of(new Reply.ReceivedG26(sent.caseId(), "SENT", sent.version())));
    }
}
