package uk.concord.decision.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody of the police asked the force about a child whose history was deleted in part, for one case (D10).
 *
 * @param found what was found; empty where nothing was
 * @param by the sign-in name, and {@code byName} the name, of who asked
 */
public record ForceCheck(UUID caseId, LocalDate checkedOn, String found, String by, String byName, Instant recordedAt) {

    public boolean foundNothing() {
        return found.isEmpty();
    }
}
