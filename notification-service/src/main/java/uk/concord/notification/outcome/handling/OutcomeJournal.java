package uk.concord.notification.outcome.handling;

import java.time.Instant;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.Who;

/** Says what happened with a message to the police: the facts, and the rows of the audit. */
public interface OutcomeJournal {

    /** A version leaves for the force: on its feed, and for our own on the topic of cases. */
    void published(Outcome outcome, PoliceMessage message, Who by, Instant happened);

    /** The police answered; where the message moved by it, the others are told. */
    void answered(Outcome outcome, PoliceMessage message, PoliceReceipt receipt);
}
