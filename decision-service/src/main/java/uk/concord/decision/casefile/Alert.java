package uk.concord.decision.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.rules.Reason;

/**
 * That somebody is to look at a case of which something changed after a disposal was given (D17, D18): nothing is undone by
 * itself, and people see whether anything has to be done. A value.
 *
 * @param role for whom it is, as the access file names the role
 * @param because why, as the contract has it
 * @param looked who has looked, and what they make of it; empty while nobody has
 */
public record Alert(
        UUID id,
        UUID caseId,
        String role,
        String because,
        AlertState state,
        int version,
        Instant raisedAt,
        Optional<Looked> looked) {

    /** The roles that are alerted, each for itself: the operations manager and a police inspector. */
    public static final List<String> ROLES = List.of("yos-manager", "police-inspector");

    /** Why, where a link showed two live triages of one child: both are held, and neither is cancelled by itself. */
    public static final String RIVAL_TRIAGES = "RIVAL_TRIAGES";

    /** Who looked, when, and what they make of it. */
    public record Looked(String by, String name, Instant at, String note) {}

    /** What came of looking: the alert after it, or every reason why not. */
    public record Answer(Alert after, List<Reason> refused) {}

    /** A new one. */
    public static Alert raised(UUID id, UUID caseId, String role, String because, Instant at) {
        return new Alert(id, caseId, role, because, AlertTable.TABLE.initial(), 1, at, Optional.empty());
    }

    /** Whether it waits for somebody. */
    public boolean isOpen() {
        return !AlertTable.TABLE.isFinal(state);
    }

    /** Whoever it is for has looked. @param role in which they did; empty where they do not hold the one it is for */
    public Answer lookAt(Looked by, String inRole) {
        if (!AlertTable.TABLE.allows(state, AlertAction.LOOK_AT)) {
            return new Answer(
                    this, List.of(Reason.of("alert-looked-at", "Somebody has looked at this already, and said so.")));
        }
        List<Reason> refused = new ArrayList<>();
        AlertRules.lookedAtByWhoItIsFor(this, inRole).ifPresent(refused::add);
        AlertRules.saysWhatIsMadeOfIt(by.note()).ifPresent(refused::add);
        return refused.isEmpty() ? new Answer(looked(by), List.of()) : new Answer(this, refused);
    }

    private Alert looked(Looked by) {
        return new Alert(
                id,
                caseId,
                role,
                because,
                AlertTable.TABLE.next(state, AlertAction.LOOK_AT),
                version + 1,
                raisedAt,
                Optional.of(by));
    }
}
