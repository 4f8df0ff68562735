package uk.concord.decision.history;

import java.time.Instant;
import java.util.UUID;

/**
 * What looking again at the decision of an offence found, when the child's history changed.
 *
 * @param decision its number; of a talk, the one to come
 * @param reason in words, for both who decide
 */
public record HistoryNote(
        UUID caseId, UUID offenceId, int decision, Finding finding, Outcome outcome, String reason, Instant at) {

    /** What the history says of the decision now. */
    public enum Finding {
        /** What it rested on stands. */
        AS_DECIDED,
        /** Triage was decided, and is closed. */
        AGAINST,
        /** Triage was closed by the policy alone, and is open. */
        FOR
    }

    /** What came of it. */
    public enum Outcome {
        /** Giving is held, and both agencies decide again. */
        HELD("Held"),
        /** It had been given: nothing is undone. */
        OVERTAKEN("Overtaken"),
        /** What was found before no longer holds. */
        SETTLED("Settled"),
        /** Both were still talking, and begin anew. */
        TALK_BEGUN_ANEW("Talk begun anew");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
