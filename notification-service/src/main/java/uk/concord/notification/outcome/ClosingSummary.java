package uk.concord.notification.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * How the delivery of a disposal went, in words made for the police, without names.
 *
 * @param offences the numbers of the offences that it was given for, as "1, 2"
 * @param ending COMPLETED, UNFINISHED until a manager has looked at it, or NOT_COMPLETED
 */
public record ClosingSummary(
        UUID caseId, UUID disposalId, Disposal disposal, String offences, Ending ending, String text, Instant at) {

    /** How delivery ended. */
    public enum Ending {
        COMPLETED("Completed"),
        UNFINISHED("Not completed; a manager has still to look at why"),
        NOT_COMPLETED("Not completed");

        private final String title;

        Ending(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
