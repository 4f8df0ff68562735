package uk.concord.notification.outcome.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.notification.outcome.PoliceMessageRules;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.Who;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;

/** What an officer does with the newest version where no system of the force does: the receipt by hand, and sending again. */
@ApplicationScoped
public class ByHandHandler {

    private final Outcomes outcomes;
    private final PoliceMessages messages;
    private final Publication publication;
    private final OutcomeJournal journal;

    ByHandHandler(Outcomes outcomes, PoliceMessages messages, Publication publication, OutcomeJournal journal) {
        this.outcomes = outcomes;
        this.messages = messages;
        this.publication = publication;
        this.journal = journal;
    }

    /** An officer entered this version on the police system. */
    public record Entry(
            UUID id, UUID caseId, int version, String policeReference, LocalDate enteredOn, Who by, Instant at) {

        private PoliceReceipt toReceipt() {
            return new PoliceReceipt(
                    id,
                    caseId,
                    version,
                    PoliceReceipt.Result.ACKNOWLEDGED,
                    PoliceReceipt.How.BY_HAND,
                    policeReference,
                    "",
                    Optional.of(enteredOn),
                    by,
                    at,
                    true);
        }
    }

    @Transactional
    public HandAnswer entered(Entry entry) {
        Outcome outcome = outcomes.claim(entry.caseId()).orElseThrow();
        PoliceMessage newest = messages.newest(entry.caseId()).orElseThrow();
        HandAnswer answer = allowed(newest, entry.version(), PoliceMessageCommand.ACKNOWLEDGE, broken(newest, entry));
        if (answer.done()) {
            PoliceMessage acknowledged =
                    newest.decide(PoliceMessageCommand.ACKNOWLEDGE).message();
            messages.replace(acknowledged);
            messages.add(entry.toReceipt());
            journal.answered(outcome, acknowledged, entry.toReceipt());
        }
        return answer;
    }

    /** The state of the case goes out once more, as a new version. */
    @Transactional
    public HandAnswer sendAgain(UUID caseId, int version, Who by, Instant at) {
        Outcome outcome = outcomes.claim(caseId).orElseThrow();
        PoliceMessage newest = messages.newest(caseId).orElseThrow();
        HandAnswer answer = allowed(newest, version, PoliceMessageCommand.RESEND, List.of());
        if (answer.done()) {
            publication.publish(outcome, PoliceMessageCommand.RESEND, by, at);
        }
        return answer;
    }

    private static HandAnswer allowed(
            PoliceMessage newest, int version, PoliceMessageCommand command, List<Reason> broken) {
        Optional<Reason> stale = PoliceMessageRules.isTheNewest(version, newest.version());
        if (stale.isPresent()) {
            return HandAnswer.conflict(stale.get(), newest.offered());
        }
        PoliceMessage.Move move = newest.decide(command);
        return move.refused()
                ? HandAnswer.conflict(move.reasons().get(0), newest.offered())
                : new HandAnswer(List.of(), broken, newest.offered());
    }

    private static List<Reason> broken(PoliceMessage newest, Entry entry) {
        LocalDate today = entry.at().atZone(BusinessClock.LONDON).toLocalDate();
        LocalDate sentOn = newest.sentAt().atZone(BusinessClock.LONDON).toLocalDate();
        return Stream.of(
                        PoliceMessageRules.enteredByToday(entry.enteredOn(), today),
                        PoliceMessageRules.enteredOnceSent(entry.enteredOn(), sentOn))
                .flatMap(Optional::stream)
                .toList();
    }
}
