package uk.concord.intake.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.intake.person.Person;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.contract.ReferralSent;
import uk.concord.time.BusinessClock;

/** The payload of {@code uk.concord.referral.accepted.v1}, as its schema has it. */
record ReferralAccepted(
        UUID caseId,
        String reference,
        int version,
        String force,
        String yos,
        boolean restricted,
        UUID personId,
        int personVersion,
        LocalDate receivedOn,
        List<LocalDate> returnedDays,
        String crimeReference,
        boolean identityConfirmed,
        List<Offence> offences,
        ReferralSent.Evidence evidence,
        ReferralSent.AppropriateAdult appropriateAdult,
        ReferralSent.ParentOrCarer parentOrCarer,
        String address,
        ReferralSent.Victim victim,
        ReferralSent.Proposal proposal,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> circumstances,
        Who by,
        Instant recordedAt) {

    /** An offence with all that deciding needs. */
    record Offence(
            UUID offenceId,
            int number,
            String code,
            String title,
            String offenceClass,
            String timeLimit,
            LocalDate from,
            LocalDate to,
            String whatHappened,
            String admission) {

        static Offence of(G26.Offence offence) {
            return new Offence(
                    offence.id(),
                    offence.number(),
                    offence.listed().code(),
                    offence.listed().title(),
                    offence.listed().offenceClass().name(),
                    offence.listed().timeLimit().name(),
                    offence.from(),
                    offence.to(),
                    offence.whatHappened(),
                    offence.admission().name());
        }
    }

    static ReferralAccepted of(Referral referral, Person child, By by, Instant recordedAt) {
        G26 form = referral.form();
        ReferralSent sent = ReferralSent.of(form);
        return new ReferralAccepted(
                referral.id().value(),
                referral.reference(),
                referral.version(),
                referral.force(),
                form.yos(),
                child.restricted(),
                child.id().value(),
                child.version(),
                referral.receivedAt().atZone(BusinessClock.LONDON).toLocalDate(),
                referral.returns().days(),
                form.crimeReference(),
                referral.identityConfirmed(),
                form.offences().stream().map(Offence::of).toList(),
                sent.evidence(),
                sent.appropriateAdult(),
                sent.parentOrCarer(),
                form.child().address(),
                sent.victim(),
                sent.proposal(),
                Circumstances.of(form.more()),
                Who.of(by),
                recordedAt);
    }
}
