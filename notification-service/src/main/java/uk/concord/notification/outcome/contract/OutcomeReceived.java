package uk.concord.notification.outcome.contract;

import java.util.UUID;
import uk.concord.notification.outcome.PoliceReceipt;

/** The payload of {@code uk.concord.outcome.received.v1}, as its schema has it. */
public record OutcomeReceived(
        UUID caseId,
        Integer version,
        UUID eventId,
        PoliceReceipt.Result result,
        String policeReference,
        String reason) {

    public static final String TYPE = "uk.concord.outcome.received.v1";
}
