package uk.concord.disposal.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is to be done for a child, as a line of a list: an assessment, or a disposal.
 *
 * @param what it is, in words
 * @param state the name of its state
 * @param worker the name of whoever has the case, or empty
 * @param runsOut the day it runs out, where there is one
 * @param since when it came into its state
 */
public record WorkLine(
        UUID caseId,
        UUID personId,
        String reference,
        String givenNames,
        String familyName,
        boolean restricted,
        String yos,
        String what,
        String state,
        String worker,
        LocalDate runsOut,
        LocalDate since) {

    /** Whose next step it is: a role, or the name of whoever has the case. */
    public String holder() {
        return WorkGroup.named(state).flatMap(WorkGroup::holder).orElse(worker);
    }
}
