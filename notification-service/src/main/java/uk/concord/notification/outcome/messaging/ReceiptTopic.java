package uk.concord.notification.outcome.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.identity.Areas;
import uk.concord.messaging.OpenRecord;
import uk.concord.messaging.OpenTopicListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.SetAside;
import uk.concord.messaging.SetAsideAnswer;
import uk.concord.notification.outcome.PoliceMessageRules;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.Who;
import uk.concord.notification.outcome.contract.OutcomeReceived;
import uk.concord.notification.outcome.handling.ReceiptHandler;
import uk.concord.time.BusinessClock;

/** The door by which a force's own system answers for its feed: {@code police.<force>.receipts}. */
@ApplicationScoped
class ReceiptTopic implements OpenTopicListener {

    private final ReceiptHandler handler;
    private final SetAsideAnswer answer;
    private final BusinessClock clock;
    private final Payloads payloads;
    private final Areas areas;

    ReceiptTopic(ReceiptHandler handler, SetAsideAnswer answer, BusinessClock clock, Payloads payloads, Areas areas) {
        this.handler = handler;
        this.answer = answer;
        this.clock = clock;
        this.payloads = payloads;
        this.areas = areas;
    }

    @Override
    public Set<String> topics() {
        return areas.forces().stream()
                .map(force -> "police." + force + ".receipts")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void on(OpenRecord record) {
        OutcomeReceived received = read(record);
        String force = force(record);
        List<SetAside.Reason> reasons = handler.handle(force, received.eventId(), receipt(received, force)).stream()
                .map(reason -> new SetAside.Reason(
                        reason.code(), reason.field().isEmpty() ? "" : "/" + reason.field(), reason.text()))
                .toList();
        if (!reasons.isEmpty()) {
            throw new SetAside(reasons);
        }
    }

    @Override
    public void answerSetAside(OpenRecord record, SetAside why) {
        answer.say(record, why, "outcome.receipt", "police-" + force(record));
    }

    private PoliceReceipt receipt(OutcomeReceived received, String force) {
        Who system = new Who("police-" + force, areas.title(force), "police-system");
        return new PoliceReceipt(
                UUID.randomUUID(),
                received.caseId(),
                received.version(),
                received.result(),
                PoliceReceipt.How.RECEIPT,
                orEmpty(received.policeReference()),
                orEmpty(received.reason()),
                Optional.empty(),
                system,
                clock.now(),
                false);
    }

    private OutcomeReceived read(OpenRecord record) {
        String type = record.headers().getOrDefault("ce_type", "");
        if (!type.equals(OutcomeReceived.TYPE)) {
            throw new SetAside(List.of(new SetAside.Reason(
                    "type-unknown", "", "The header ce_type must be " + OutcomeReceived.TYPE + ".")));
        }
        OutcomeReceived received = payloads.read(record, OutcomeReceived.class);
        List<SetAside.Reason> wrong = wrong(received);
        if (!wrong.isEmpty()) {
            throw new SetAside(wrong);
        }
        return received;
    }

    private static List<SetAside.Reason> wrong(OutcomeReceived received) {
        List<SetAside.Reason> wrong = new ArrayList<>();
        require(received.caseId(), "caseId", wrong);
        require(received.version(), "version", wrong);
        require(received.eventId(), "eventId", wrong);
        require(received.result(), "result", wrong);
        if (received.policeReference() != null) {
            PoliceMessageRules.policeReferenceIsReadable(received.policeReference())
                    .map(reason -> new SetAside.Reason(reason.code(), "/" + reason.field(), reason.text()))
                    .ifPresent(wrong::add);
        }
        return wrong;
    }

    private static void require(Object value, String field, List<SetAside.Reason> wrong) {
        if (value == null) {
            wrong.add(new SetAside.Reason("field-missing", "/" + field, "The contract asks for this field."));
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String force(OpenRecord record) {
        return record.topic().split("\\.")[1];
    }
}
