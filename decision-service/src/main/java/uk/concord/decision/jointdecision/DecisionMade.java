package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision of a case as it was made, with everything that it rested on. It is never changed.
 *
 * @param decision its number, rising within the case
 * @param proposedBy who proposed it; for a police decision the inspector alone
 * @param agreedBy who made it hold
 * @param dissent the youth offending service's, where it is kept
 */
public record DecisionMade(
        int decision,
        Basis basis,
        Party proposedBy,
        Party agreedBy,
        Instant at,
        LocalDate on,
        String reasons,
        Optional<Dissent> dissent,
        List<Chosen> choices,
        Tested tested) {

    /** How a decision came about. */
    public enum Basis {
        JOINT("Agreed by both agencies"),
        ESCALATION_AGREED("Escalated, and agreed there"),
        POLICE_DECISION("Decided by the police");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** That the youth offending service thought otherwise, and why: kept for ever. */
    public record Dissent(Party by, Instant at, String view) {}

    public DecisionMade {
        choices = List.copyOf(choices);
    }
}
