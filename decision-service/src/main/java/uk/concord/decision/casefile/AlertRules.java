package uk.concord.decision.casefile;

import java.util.Optional;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** Who says that an alert was looked at, and how. */
public final class AlertRules {

    private static final int MOST = 4000;

    private AlertRules() {}

    @Rule(
            code = "alert-for-somebody-else",
            says =
                    "Both the operations manager and a police inspector look at what changed after giving, each for themselves.",
            source = "Product owner's decision D18",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> lookedAtByWhoItIsFor(Alert alert, String inRole) {
        return alert.role().equals(inRole)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "alert-for-somebody-else",
                        alert.role().equals("yos-manager")
                                ? "This is for the YOS operations manager to look at."
                                : "This is for a police inspector to look at."));
    }

    @Rule(
            code = "alert-note-missing",
            says = "Whoever has looked at what changed after giving says what they make of it.",
            source = "Product owner's decision D18",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> saysWhatIsMadeOfIt(String note) {
        return note.isBlank() || note.length() > MOST
                ? Optional.of(new Reason(
                        "alert-note-missing",
                        "/note",
                        "Say what you found and what is done about it, in up to 4,000 characters."))
                : Optional.empty();
    }
}
