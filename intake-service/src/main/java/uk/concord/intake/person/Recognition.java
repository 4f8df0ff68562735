package uk.concord.intake.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Rule;

/** When a machine may say that two records are about the same child. */
public final class Recognition {

    private Recognition() {}

    /**
     * A PNC id that we know with another birth date is no recognition: one of the two is wrong, and to guess would write
     * one child's past into another's. A new record is made, and a person compares the two.
     *
     * @param sent the birth date as sent now
     * @param withThisPncId the persons whom we know by the PNC id that was sent
     */
    @Rule(
            code = "recognised-by-pnc-id-and-birth-date",
            says = "A machine recognises a child by PNC id and birth date together, and by nothing less.",
            source = "Product owner's decision D17 (look-alikes are never merged by machine)",
            certainty = Certainty.CHOSEN,
            effect = Effect.INFORM)
    public static Optional<Person> recognised(LocalDate sent, Collection<Person> withThisPncId) {
        return withThisPncId.stream()
                .filter(person -> person.dateOfBirth().equals(sent))
                .findFirst();
    }
}
