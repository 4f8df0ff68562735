package uk.concord.notification.outcome.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.Who;
import uk.concord.time.BusinessClock;
import uk.concord.time.WorkingDays;

/** Sends the complete state of a case to the police at its next version; the one before gives way. */
@ApplicationScoped
class Publication {

    /** A receipt that has not come after so many working days is overdue. */
    private static final int WORKING_DAYS_TO_ANSWER = 2;

    private final Outcomes outcomes;
    private final PoliceMessages messages;
    private final OutcomeJournal journal;
    private final BusinessClock clock;
    private final WorkingDays calendar = WorkingDays.englandAndWales();

    Publication(Outcomes outcomes, PoliceMessages messages, OutcomeJournal journal, BusinessClock clock) {
        this.outcomes = outcomes;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param because what the version before makes way for: SUPERSEDE or RESEND */
    PoliceMessage publish(Outcome outcome, PoliceMessageCommand because, Who by, Instant happened) {
        Outcome published = outcome.published();
        outcomes.keep(published);
        giveWay(messages.newest(outcome.caseId()), because);
        PoliceMessage message = PoliceMessage.sent(
                published.told(), UUID.randomUUID(), clock.now(), calendar.plus(clock.today(), WORKING_DAYS_TO_ANSWER));
        messages.add(message);
        journal.published(published, message, by, happened);
        return message;
    }

    private void giveWay(Optional<PoliceMessage> before, PoliceMessageCommand because) {
        before.map(message -> message.decide(because))
                .filter(move -> !move.refused())
                .ifPresent(move -> messages.replace(move.message()));
    }
}
