package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Admission;
import uk.concord.decision.gate.AppropriateAdult;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.OffenceClass;
import uk.concord.decision.gate.TimeLimit;

/**
 * What the accepted G26 says of a case, as far as the decision reads it.
 *
 * @param receivedOn day 0 of the clocks
 * @param returnedDays days at whose end the form stood returned: they pause the working-day clocks
 * @param suggestion what the police proposed on the form
 */
public record Referral(
        UUID caseId,
        String reference,
        String force,
        String yos,
        UUID personId,
        LocalDate receivedOn,
        List<LocalDate> returnedDays,
        String crimeReference,
        boolean identityConfirmed,
        List<Offence> offences,
        Evidence evidence,
        AppropriateAdult appropriateAdult,
        Victim victim,
        Suggestion suggestion) {

    public Referral {
        returnedDays = List.copyOf(returnedDays);
        offences = List.copyOf(offences);
    }

    /**
     * What the child is said to have done.
     *
     * @param number its place on the form, from 1
     * @param whatHappened in plain words
     */
    public record Offence(
            UUID offenceId,
            int number,
            String code,
            String title,
            OffenceClass offenceClass,
            TimeLimit timeLimit,
            LocalDate from,
            LocalDate to,
            String whatHappened,
            Admission admission) {}

    /** Whether there is enough to charge, and who says so. */
    public record Evidence(boolean sufficient, String saidBy) {}

    /** Whether somebody was harmed, and what they want. */
    public record Victim(String kind, Optional<String> views, Optional<String> whyNotAsked) {}

    /** What the police proposed on the form, and why. */
    public record Suggestion(DisposalKind disposal, String reason) {}

    /** The offence with this id. @throws java.util.NoSuchElementException where the form has none */
    public Offence offence(UUID offenceId) {
        return offences.stream()
                .filter(offence -> offence.offenceId().equals(offenceId))
                .findFirst()
                .orElseThrow();
    }
}
