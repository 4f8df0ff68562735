package uk.concord.intake.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralFact;

/** The payload of {@code uk.concord.referral.submitted.v1}, as its schema has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralSubmitted(
        UUID caseId,
        String reference,
        int version,
        String force,
        String yos,
        boolean restricted,
        UUID personId,
        String pncId,
        String crimeReference,
        List<Offence> offences,
        String proposed,
        String record,
        Who by,
        Instant recordedAt) {

    /** An offence by its id and name. */
    record Offence(UUID offenceId, int number, String code, String title) {

        static Offence of(G26.Offence offence) {
            return new Offence(
                    offence.id(),
                    offence.number(),
                    offence.listed().code(),
                    offence.listed().title());
        }
    }

    static ReferralSubmitted of(Referral referral, Person child, ReferralFact.Submitted fact) {
        G26 form = referral.form();
        return new ReferralSubmitted(
                referral.id().value(),
                referral.reference(),
                referral.version(),
                referral.force(),
                form.yos(),
                child.restricted(),
                child.id().value(),
                form.child().pncId().map(PncId::value).orElse(null),
                form.crimeReference(),
                form.offences().stream().map(Offence::of).toList(),
                form.proposal().disposal().name(),
                fact.record().orElse(null),
                Who.of(fact.by()),
                fact.at());
    }
}
