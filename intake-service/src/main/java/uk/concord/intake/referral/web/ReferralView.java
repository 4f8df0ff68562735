package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.Check;
import uk.concord.intake.referral.DaysSinceReceipt;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.Finding;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.contract.ReferralSent;

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
        Clock clock,
        List<OtherG26> others,
        String ending,
        List<String> allowedActions) {

    /** How many days went by since it was received: all of them, working days that count, and those that were paused. */
    public record Clock(long totalDays, long workingDays, long pausedDays, boolean paused) {}

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
            LocalDate lastDayToCharge,
            Long daysToCharge) {

        static Offence of(G26.Offence offence, Check.OfOffence days, LocalDate today) {
            return new Offence(
                    offence.id(),
                    offence.number(),
                    offence.listed().code(),
                    offence.listed().title(),
                    offence.listed().offenceClass().name(),
                    offence.listed().timeLimit().name(),
                    days.ageFrom(),
                    days.ageTo(),
                    days.lastDayToCharge().orElse(null),
                    days.lastDayToCharge()
                            .map(last -> ChronoUnit.DAYS.between(today, last))
                            .orElse(null));
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

    /** The others that are about the same child: it may be one G26 that was sent twice. */
    public List<OtherG26> duplicates() {
        return others.stream().filter(OtherG26::aboutThisChild).toList();
    }

    static ReferralView of(
            Referral referral,
            boolean restricted,
            Check check,
            DaysSinceReceipt days,
            LocalDate today,
            List<OtherG26> others,
            List<String> allowed) {
        List<G26.Offence> offences = referral.form().offences();
        return new ReferralView(
                referral.id().value(),
                referral.reference(),
                referral.state().name(),
                referral.version(),
                referral.force(),
                restricted,
                referral.personId().value(),
                days.receivedOn(),
                referral.sentAt(),
                referral.sentBy().name(),
                ReferralSent.of(referral.form()),
                check.ageToday(),
                check.offences().stream()
                        .map(of -> Offence.of(offences.get(of.number() - 1), of, today))
                        .toList(),
                check.findings().stream().map(Found::of).toList(),
                referral.returns().reasons(),
                new Clock(
                        days.total(),
                        days.working(),
                        days.paused(),
                        referral.returns().since().isPresent()),
                others,
                referral.ending().orElse(null),
                allowed);
    }
}
