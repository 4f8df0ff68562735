package uk.concord.intake.person;

import java.time.LocalDate;
import java.util.Optional;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** When a machine may say that two records are about the same child. */
public final class Recognition {

    private Recognition() {}

    /**
     * A PNC id that we know with another birth date needs a person to look: one of the two is wrong, and to guess would
     * write one child's past into another's.
     *
     * @param sent the birth date as sent now
     * @param known the person whom we know by the PNC id that was sent
     */
    @Rule(
            code = "pnc-id-with-another-birth-date",
            says = "A PNC id that is known with another birth date is not recognised by machine.",
            source = "Product owner's decision D17 (look-alikes are never merged by machine)",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    public static Optional<Reason> birthDateAgrees(LocalDate sent, Person known) {
        if (known.dateOfBirth().equals(sent)) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                "pnc-id-with-another-birth-date",
                "/child/dateOfBirth",
                "We know this PNC id with another birth date. Check both with the police record, then send it again."));
    }
}
