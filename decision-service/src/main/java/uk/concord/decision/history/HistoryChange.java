package uk.concord.decision.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That the history of a child is not what it was.
 *
 * @param personId whose; of a link one of its two persons
 * @param ofCase the case through which it changed, which need not look at itself
 * @param happened when, in business time
 */
public record HistoryChange(UUID personId, What what, Optional<UUID> ofCase, Instant happened) {

    /** What changed it, as people are told; a sentence without its full stop. */
    public enum What {
        RECORDED("An earlier disposal was recorded for this child"),
        DELETED(
                "Part of this child's history was deleted, so nobody knows from Concord alone whether there was a triage"),
        LINKED("This child was found to have another record, and what both say counts"),
        UNLINKED("Another record was found to be about another child, and what it says no longer counts"),
        TRIAGE_FELL_AWAY("The triage that closed triage for this child was not entered"),
        TRIAGE_HELD("The triage that closed triage for this child is itself being decided again"),
        GIVEN("A disposal of another case of this child was given"),
        COUNTS("A disposal of this child that ended early was reviewed: there was no reasonable excuse, so it counts"),
        EXCUSED("A disposal of this child that ended early was reviewed: there was a reasonable excuse, so it does not"
                + " count");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether a triage that was pending elsewhere holds its place no longer. */
        public boolean freesPendingTriage() {
            return this == TRIAGE_FELL_AWAY || this == TRIAGE_HELD;
        }
    }
}
