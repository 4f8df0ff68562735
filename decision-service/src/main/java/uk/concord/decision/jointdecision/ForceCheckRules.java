package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.Optional;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.ForceCheck;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** When a check with the force about deleted history can be recorded, and what it says (D10). */
public final class ForceCheckRules {

    private static final int MOST = 2000;

    private ForceCheckRules() {}

    /** Whether history was deleted of which nobody has asked the force for this case. */
    public static boolean isNeeded(ChildHistory history, Optional<ForceCheck> check) {
        return history.lastDeletion()
                .filter(deletion -> check.filter(made -> !made.recordedAt().isBefore(deletion.recordedAt()))
                        .isEmpty())
                .isPresent();
    }

    @Rule(
            code = "nothing-to-check",
            says = "The force is asked where part of a child's history was deleted, once for a case.",
            source = "Product owner's decision D10",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    public static Optional<Reason> isAskedWhereHistoryIsMissing(ChildHistory history, Optional<ForceCheck> check) {
        return isNeeded(history, check)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "nothing-to-check",
                        "No part of this child's history was deleted since the force was last asked for this case."));
    }

    @Rule(
            code = "checked-in-future",
            says = "A check with the force has happened when it is recorded.",
            source = "Product owner's decision D23",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    public static Optional<Reason> hasHappened(LocalDate checkedOn, LocalDate today) {
        return checkedOn.isAfter(today)
                ? Optional.of(new Reason(
                        "checked-in-future",
                        "/checkedOn",
                        "This day has not come yet. Enter when the force was asked."))
                : Optional.empty();
    }

    @Rule(
            code = "check-finding-missing",
            says = "A check with the force says what was found, or that nothing was.",
            source = "Product owner's decision D10",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    public static Optional<Reason> saysWhatWasFound(boolean foundNothing, String found) {
        boolean missing = !foundNothing && found.isBlank();
        boolean both = foundNothing && !found.isBlank();
        return missing || both || found.length() > MOST
                ? Optional.of(new Reason(
                        "check-finding-missing",
                        "/found",
                        both
                                ? "You say that nothing was found, and what was found. Leave one of them out."
                                : "Say what the force found, in up to 2,000 characters, or that it found nothing."))
                : Optional.empty();
    }
}
