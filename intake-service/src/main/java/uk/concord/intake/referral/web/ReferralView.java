package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.Check;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.Finding;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.contract.ReferralSent;
import uk.concord.time.BusinessClock;

/** A G26 as those read it who may: what it says, what the machine found, and what can be done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID caseId,
        String reference,
        String state,
        int version,
        String force,
        boolean restricted,
        UUID personId,
        LocalDate receivedOn,
        Instant sentAt,
        String sentBy,
        ReferralSent referral,
        int ageToday,
        List<Offence> offences,
        List<Found> findings,
        List<FieldReason> reasons,
        String ending,
        List<String> allowedActions) {

    /** What the list and the days say of an offence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offence(
            UUID offenceId,
            int number,
            String code,
            String title,
            String offenceClass,
            String timeLimit,
            int ageFrom,
            int ageTo,
            LocalDate lastDayToCharge) {

        static Offence of(G26.Offence offence, Check.OfOffence days) {
            return new Offence(
                    offence.id(),
                    offence.number(),
                    offence.listed().code(),
                    offence.listed().title(),
                    offence.listed().offenceClass().name(),
                    offence.listed().timeLimit().name(),
                    days.ageFrom(),
                    days.ageTo(),
                    days.lastDayToCharge().orElse(null));
        }
    }

    /** Something that the machine noticed. */
    public record Found(String code, String effect, String field, String text) {

        static Found of(Finding finding) {
            return new Found(
                    finding.reason().code(),
                    finding.effect().name(),
                    finding.reason().field(),
                    finding.reason().text());
        }
    }

    static ReferralView of(Referral referral, boolean restricted, Check check, List<String> allowed) {
        List<G26.Offence> offences = referral.form().offences();
        return new ReferralView(
                referral.id().value(),
                referral.reference(),
                referral.state().name(),
                referral.version(),
                referral.force(),
                restricted,
                referral.personId().value(),
                referral.receivedAt().atZone(BusinessClock.LONDON).toLocalDate(),
                referral.sentAt(),
                referral.sentBy().name(),
                ReferralSent.of(referral.form()),
                check.ageToday(),
                check.offences().stream()
                        .map(days -> Offence.of(offences.get(days.number() - 1), days))
                        .toList(),
                check.findings().stream().map(Found::of).toList(),
                referral.returns().reasons(),
                referral.ending().orElse(null),
                allowed);
    }
}
