package uk.concord.notification.reply.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.notification.reply.Reply;
import uk.concord.notification.reply.handling.ReplyHandler;

/** Hears on {@code concord.persons} that a notice was recorded, or came again, and has its sender told. */
@ApplicationScoped
class NoticesListener implements FactListener {

    static final String RECORDED = "uk.concord.earlier-disposal.recorded.v1";
    static final String REPEATED = "uk.concord.notice.repeated.v1";

    private final ReplyHandler handler;
    private final Payloads payloads;

    NoticesListener(ReplyHandler handler, Payloads payloads) {
        this.handler = handler;
        this.payloads = payloads;
    }

    /** What we read of either fact. */
    record Recorded(UUID personId, String reference, String force, Answers answers) {}

    /** What the fact answers. */
    record Answers(String door, String id) {}

    @Override
    public String topic() {
        return "concord.persons";
    }

    @Override
    public Set<String> types() {
        return Set.of(RECORDED, REPEATED);
    }

    @Override
    public void on(ReceivedFact fact) {
        Recorded recorded = payloads.read(fact, Recorded.class);
        handler.tell(new Reply(
                fact.id(),
                recorded.personId(),
                recorded.answers().id(),
                recorded.force(),
                recorded.reference(),
                recorded.answers().door(),
                fact.happened(),
                Optional.empty()));
    }
}
