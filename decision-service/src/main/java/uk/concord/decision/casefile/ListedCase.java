package uk.concord.decision.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as lists and its page show it, together with what is known of the child.
 *
 * @param restricted whether the child or the case is
 * @param givenNames null, like the other two, while the child is not known here yet
 * @param offences their titles
 * @param worker the case manager's name, or empty
 */
public record ListedCase(
        UUID caseId,
        String reference,
        String crimeReference,
        String force,
        String yos,
        boolean restricted,
        UUID personId,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String offences,
        String worker,
        LocalDate receivedOn,
        PoliceMessage.State police,
        Standing standing) {

    /** Whether the child is known here. */
    public boolean named() {
        return familyName != null;
    }

    /** Who has it now, by name where it is a known case manager; empty where nothing is left to do. */
    public String holder() {
        Stage stage = standing.stage();
        return stage.isWithWorker() && !worker.isEmpty() ? worker + ", case manager" : stage.holder();
    }
}
