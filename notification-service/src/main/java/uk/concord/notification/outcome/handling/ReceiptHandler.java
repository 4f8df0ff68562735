package uk.concord.notification.outcome.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageRules;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.rules.Reason;

/**
 * Takes in what a force's own system answers to a version. It may come twice, late, or after a newer version was sent:
 * then it is kept and changes nothing.
 */
@ApplicationScoped
public class ReceiptHandler {

    private final Outcomes outcomes;
    private final PoliceMessages messages;
    private final OutcomeJournal journal;

    ReceiptHandler(Outcomes outcomes, PoliceMessages messages, OutcomeJournal journal) {
        this.outcomes = outcomes;
        this.messages = messages;
        this.journal = journal;
    }

    /** @return why it cannot be taken in; empty where it was */
    @Transactional
    public List<Reason> handle(String force, UUID eventId, PoliceReceipt receipt) {
        Optional<Outcome> outcome = outcomes.claim(receipt.caseId())
                .filter(found -> found.standing().force().equals(force));
        Optional<PoliceMessage> message = messages.find(receipt.caseId(), receipt.version())
                .filter(found -> found.eventId().equals(eventId));
        List<Reason> reasons = reasons(receipt, outcome.isPresent(), message.isPresent());
        if (reasons.isEmpty()) {
            take(outcome.orElseThrow(), message.orElseThrow(), receipt);
        }
        return reasons;
    }

    private static List<Reason> reasons(PoliceReceipt receipt, boolean theForces, boolean ofThisVersion) {
        List<Reason> reasons = new ArrayList<>();
        PoliceMessageRules.caseIsTheForces(theForces).ifPresent(reasons::add);
        if (theForces) {
            PoliceMessageRules.eventIsOfThisVersion(ofThisVersion).ifPresent(reasons::add);
        }
        if (receipt.result() == PoliceReceipt.Result.REJECTED
                || !receipt.reason().isEmpty()) {
            PoliceMessageRules.rejectionHasReason(receipt.reason()).ifPresent(reasons::add);
        }
        return reasons;
    }

    private void take(Outcome outcome, PoliceMessage message, PoliceReceipt receipt) {
        PoliceMessage.Move move = message.decide(receipt.result().command());
        PoliceReceipt kept = receipt.changed(!move.refused());
        messages.add(kept);
        messages.replace(move.message());
        journal.answered(outcome, move.message(), kept);
    }
}
