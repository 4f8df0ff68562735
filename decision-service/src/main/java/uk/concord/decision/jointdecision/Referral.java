package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.decision.gate.Admission;
import uk.concord.decision.gate.AppropriateAdult;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.OffenceClass;
import uk.concord.decision.gate.TimeLimit;

/**
 * What the accepted G26 says of a case, as far as the decision reads it.
 *
 * @param version of the form; it rises with each amendment
 * @param receivedOn day 0 of the clocks
 * @param returnedDays days at whose end the form stood returned: they pause the working-day clocks
 * @param suggestion what the police proposed on the form
 */
public record Referral(
        UUID caseId,
        String reference,
        int version,
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

    /** Whether the form has an offence with this id. */
    boolean has(UUID offenceId) {
        return offences.stream().anyMatch(offence -> offence.offenceId().equals(offenceId));
    }

    /** The amended form in place of this one. An offence that it no longer names stays known here, where it was decided. */
    Referral amended(Referral now) {
        return new Referral(
                caseId,
                reference,
                now.version,
                now.force,
                now.yos,
                now.personId,
                now.receivedOn,
                now.returnedDays,
                now.crimeReference,
                now.identityConfirmed,
                Stream.concat(now.offences.stream(), offences.stream().filter(offence -> !now.has(offence.offenceId())))
                        .toList(),
                now.evidence,
                now.appropriateAdult,
                now.victim,
                now.suggestion);
    }
}
