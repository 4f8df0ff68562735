package uk.concord.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.time.BusinessClock;

/**
 * Tells the sender of a record that it was set aside, and why. Nothing of what was sent goes back. Replies stand on the
 * topic beside the one that the record came by: the same name, with {@code replies} for its last word.
 */
@Singleton
public class SetAsideAnswer {

    private static final String TYPE = "uk.concord.record.set-aside.v1";

    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Payloads payloads;

    @Inject
    public SetAsideAnswer(Outbox outbox, Audit audit, BusinessClock clock, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.payloads = payloads;
    }

    /** The payload of {@code uk.concord.record.set-aside.v1}, as its schema has it. */
    record RecordSetAside(String answers, String topic, List<SetAside.Reason> reasons) {}

    /**
     * Answers, in the transaction that keeps the record.
     *
     * @param operation that the record asked for, as the access file names it
     * @param sender who may write to the topic, as the audit names them
     */
    public void say(OpenRecord record, SetAside why, String operation, String sender) {
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                operation,
                sender,
                "record/" + record.topic() + "/" + record.partition() + "/" + record.offset(),
                "",
                Map.of("set-aside", why.getMessage())));
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                replies(record.topic()),
                record.id(),
                TYPE,
                clock.now(),
                payloads.write(new RecordSetAside(record.id(), record.topic(), why.reasons()))));
    }

    private static String replies(String topic) {
        return topic.substring(0, topic.lastIndexOf('.') + 1) + "replies";
    }
}
