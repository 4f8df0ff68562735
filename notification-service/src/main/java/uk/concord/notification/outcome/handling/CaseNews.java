package uk.concord.notification.outcome.handling;

import uk.concord.notification.outcome.Outcome;

/** A piece of news about a case: what is known of it afterwards. */
@FunctionalInterface
public interface CaseNews {

    Outcome after(Outcome before);
}
