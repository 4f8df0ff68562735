package uk.concord.notification.outcome.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.Who;
import uk.concord.notification.outcome.contract.OutcomePublished;
import uk.concord.notification.outcome.handling.OutcomeJournal;
import uk.concord.time.BusinessClock;

/** Puts versions on the force's feed, and tells our own what the police have; each is a disclosure or an answer audited. */
@ApplicationScoped
class OutcomeFacts implements OutcomeJournal {

    private static final String CASES = "concord.cases";
    private static final String SENT = "uk.concord.outcome.sent.v1";
    private static final String ACKNOWLEDGED = "uk.concord.outcome.acknowledged.v1";
    private static final String REJECTED = "uk.concord.outcome.rejected.v1";

    private final Outbox outbox;
    private final Payloads payloads;
    private final Audit audit;
    private final BusinessClock clock;

    OutcomeFacts(Outbox outbox, Payloads payloads, Audit audit, BusinessClock clock) {
        this.outbox = outbox;
        this.payloads = payloads;
        this.audit = audit;
        this.clock = clock;
    }

    /** The payload of {@code uk.concord.outcome.sent.v1}. */
    record Sent(UUID caseId, int version, UUID eventId, boolean closed, Who by, Instant recordedAt) {}

    /** The payload of {@code uk.concord.outcome.acknowledged.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Acknowledged(
            UUID caseId,
            int version,
            UUID eventId,
            PoliceReceipt.How how,
            String policeReference,
            boolean closed,
            Who by,
            Instant recordedAt) {}

    /** The payload of {@code uk.concord.outcome.rejected.v1}. */
    record Rejected(UUID caseId, int version, UUID eventId, String reason, Who by, Instant recordedAt) {}

    @Override
    public void published(Outcome outcome, PoliceMessage message, Who by, Instant happened) {
        String force = outcome.standing().force();
        audit.record(entry(AuditEntry.Act.DISCLOSURE, OutcomePublished.TYPE, by, message, "force/" + force));
        outbox.append(new OutgoingFact(
                message.eventId(),
                "police." + force + ".outcomes",
                message.caseId().toString(),
                OutcomePublished.TYPE,
                happened,
                payloads.write(OutcomePublished.of(message.told()))));
        Sent sent = new Sent(
                message.caseId(),
                message.version(),
                message.eventId(),
                message.told().closed(),
                by,
                clock.now());
        say(message, SENT, happened, sent);
    }

    @Override
    public void answered(Outcome outcome, PoliceMessage message, PoliceReceipt receipt) {
        boolean byHand = receipt.how() == PoliceReceipt.How.BY_HAND;
        audit.record(entry(
                byHand ? AuditEntry.Act.ALTERATION : AuditEntry.Act.COLLECTION,
                "outcome.receipt",
                receipt.by(),
                message,
                ""));
        if (!receipt.changed()) {
            return;
        }
        if (receipt.result() == PoliceReceipt.Result.ACKNOWLEDGED) {
            say(message, ACKNOWLEDGED, receipt.at(), acknowledged(message, receipt));
        } else {
            say(message, REJECTED, receipt.at(), rejected(message, receipt));
        }
    }

    private Acknowledged acknowledged(PoliceMessage message, PoliceReceipt receipt) {
        return new Acknowledged(
                message.caseId(),
                message.version(),
                message.eventId(),
                receipt.how(),
                receipt.policeReference().isEmpty() ? null : receipt.policeReference(),
                message.told().closed(),
                receipt.by(),
                clock.now());
    }

    private Rejected rejected(PoliceMessage message, PoliceReceipt receipt) {
        return new Rejected(
                message.caseId(), message.version(), message.eventId(), receipt.reason(), receipt.by(), clock.now());
    }

    private void say(PoliceMessage message, String type, Instant happened, Object payload) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(), CASES, message.caseId().toString(), type, happened, payloads.write(payload)));
    }

    private static AuditEntry entry(
            AuditEntry.Act act, String operation, Who by, PoliceMessage message, String recipient) {
        return new AuditEntry(
                act,
                operation,
                by.id(),
                "case/" + message.caseId(),
                recipient,
                Map.of(
                        "version",
                        String.valueOf(message.version()),
                        "event",
                        message.eventId().toString()));
    }
}
