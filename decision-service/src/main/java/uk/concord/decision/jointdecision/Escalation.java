package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a police inspector and the YOS operations manager have it now.
 *
 * @param answerBy the last day for the manager's view; after it the police may decide without
 */
public record Escalation(Because because, Party by, Instant recorded, LocalDate answerBy) {

    /** Why it came to it. */
    public enum Because {
        STILL_DIFFER("the agencies still differ after talking again"),
        VIEW_MISSING("one agency's view was missing for two working days");

        private final String words;

        Because(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
