package uk.concord.decision.jointdecision.messaging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.Progress;

/** What we read of the facts of disposal-service about a case. */
final class HeardOfCase {

    private HeardOfCase() {}

    record Assessed(UUID caseId, int decision, Set<UUID> offenceIds, boolean concurs) {}

    record Stopped(UUID caseId, int decision, Set<UUID> offenceIds, String because) {}

    record Given(UUID caseId, UUID disposalId, int decision, String kind, Set<UUID> offenceIds, LocalDate givenOn) {}

    record Completed(UUID caseId, UUID disposalId, int decision, Set<UUID> offenceIds, LocalDate completedOn) {}

    record Unfinished(UUID caseId, UUID disposalId) {}

    /** @param reasonableExcuse left out where nobody asks for one */
    record NotCompleted(
            UUID caseId,
            UUID disposalId,
            int decision,
            Set<UUID> offenceIds,
            LocalDate endedOn,
            Boolean reasonableExcuse,
            boolean reopens) {

        Progress progress() {
            return Boolean.TRUE.equals(reasonableExcuse) ? Progress.NOT_COMPLETED_WITH_EXCUSE : Progress.NOT_COMPLETED;
        }
    }
}
