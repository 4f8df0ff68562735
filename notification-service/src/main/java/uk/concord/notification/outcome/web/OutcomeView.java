package uk.concord.notification.outcome.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageState;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.contract.OutcomePublished;

/**
 * What the police were told of a case, as those see it who may.
 *
 * @param state of the newest version
 * @param version the newest
 * @param messages every version, newest first
 * @param allowedActions what this actor may do with the newest version now
 */
public record OutcomeView(
        UUID caseId,
        String reference,
        PoliceMessageState state,
        int version,
        boolean closed,
        boolean summarised,
        List<Message> messages,
        List<String> allowedActions) {

    /** Where the page sends that it was entered by hand. */
    public String receiptPath() {
        return "/notification/outcomes/" + caseId + "/receipt";
    }

    /** Where the page sends that it is to be sent again. */
    public String resendingPath() {
        return "/notification/outcomes/" + caseId + "/resending";
    }

    /** One version, what it told, and every answer to it. */
    public record Message(
            int version,
            UUID eventId,
            PoliceMessageState state,
            boolean overdue,
            Instant sentAt,
            LocalDate answerBy,
            OutcomePublished outcome,
            List<Receipt> receipts) {

        static Message of(PoliceMessage message, List<PoliceReceipt> receipts, LocalDate today) {
            return new Message(
                    message.version(),
                    message.eventId(),
                    message.state(),
                    message.overdue(today),
                    message.sentAt(),
                    message.answerBy(),
                    OutcomePublished.of(message.told()),
                    receipts.stream()
                            .filter(receipt -> receipt.version() == message.version())
                            .map(Receipt::of)
                            .toList());
        }
    }

    /** What the police answered; a late or repeated answer changed nothing. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Receipt(
            PoliceReceipt.Result result,
            PoliceReceipt.How how,
            String policeReference,
            String reason,
            LocalDate enteredOn,
            String by,
            Instant at,
            Boolean changed) {

        /** Whether the police have it. */
        public boolean positive() {
            return result == PoliceReceipt.Result.ACKNOWLEDGED;
        }

        /** Whether an officer entered it. */
        public boolean byHand() {
            return how == PoliceReceipt.How.BY_HAND;
        }

        static Receipt of(PoliceReceipt receipt) {
            return new Receipt(
                    receipt.result(),
                    receipt.how(),
                    receipt.policeReference(),
                    receipt.reason(),
                    receipt.enteredOn().orElse(null),
                    receipt.by().name(),
                    receipt.at(),
                    receipt.changed());
        }
    }

    static OutcomeView of(
            Outcome outcome,
            List<PoliceMessage> messages,
            List<PoliceReceipt> receipts,
            LocalDate today,
            List<String> allowed) {
        return new OutcomeView(
                outcome.caseId(),
                outcome.standing().reference(),
                messages.get(0).state(),
                outcome.version(),
                outcome.closed(),
                outcome.summarised(),
                messages.stream()
                        .map(message -> Message.of(message, receipts, today))
                        .toList(),
                allowed);
    }
}
