package uk.concord.notification.outcome.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.OpenRecord;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.SetAside;
import uk.concord.time.BusinessClock;

/** Tells a force, on its replies, that a record it sent was set aside, and why. Nothing of what was sent goes back. */
@ApplicationScoped
class SetAsideAnswer {

    private static final String TYPE = "uk.concord.record.set-aside.v1";

    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Payloads payloads;

    SetAsideAnswer(Outbox outbox, Audit audit, BusinessClock clock, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.payloads = payloads;
    }

    /** The payload of {@code uk.concord.record.set-aside.v1}, as its schema has it. */
    record RecordSetAside(String answers, String topic, List<SetAside.Reason> reasons) {}

    void say(OpenRecord record, SetAside why, String force) {
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                "outcome.receipt",
                "police-" + force,
                "record/" + record.topic() + "/" + record.partition() + "/" + record.offset(),
                "",
                Map.of("set-aside", why.getMessage())));
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                "police." + force + ".replies",
                record.id(),
                TYPE,
                clock.now(),
                payloads.write(new RecordSetAside(record.id(), record.topic(), why.reasons()))));
    }
}
