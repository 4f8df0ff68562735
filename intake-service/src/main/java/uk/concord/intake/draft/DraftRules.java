package uk.concord.intake.draft;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What the pages of a draft ask for beside the rules of the form. */
public final class DraftRules {

    /** The tick that says that no PNC id is known. */
    public static final String NO_PNC_ID = "child.noPncId";

    private DraftRules() {}

    @Rule(
            code = "pnc-id-or-none-known",
            says = "Whoever writes a G26 by page enters a PNC id, or says that none is known; never both.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> pncIdIsSaid(Draft draft) {
        boolean typed = !draft.text("child.pncId").isEmpty();
        boolean none = draft.text(NO_PNC_ID).equals("true");
        if (typed != none) {
            return Optional.empty();
        }
        String text = typed
                ? "Take the PNC id out, or take away the tick that says none is known."
                : "Enter the PNC id, or tick that none is known.";
        return Optional.of(new Reason("pnc-id-or-none-known", "/child/pncId", text));
    }
}
