package uk.concord.intake.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.referral.FormChange;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.ReferralOutcome.Why;
import uk.concord.intake.referral.Referrals;
import uk.concord.rules.Reason;

/** Changes what an accepted G26 says: a new version of the form, and a fact that says what changed. */
@ApplicationScoped
public class AmendReferralHandler {

    private final Referrals referrals;
    private final ReferralJournal journal;
    private final FormReading reading;

    AmendReferralHandler(Referrals referrals, ReferralJournal journal, FormReading reading) {
        this.referrals = referrals;
        this.journal = journal;
        this.reading = reading;
    }

    /**
     * What an amendment would come to.
     *
     * @param changes every answer that would be another one
     * @param refused why it would be refused, if it would
     */
    public record Preview(List<FormChange> changes, Optional<ReferralOutcome.Refused> refused) {}

    /** Looks at what would change, and changes nothing. @throws java.util.NoSuchElementException */
    @Transactional
    public Preview preview(AmendReferral command) {
        Referral referral = referrals.find(command.id()).orElseThrow();
        Optional<ReferralOutcome.Refused> conflict = conflict(referral, command);
        return conflict.isPresent()
                ? new Preview(List.of(), conflict)
                : reading.read(command.sent(), referral.force(), command.doing())
                        .fold(
                                form -> new Preview(
                                        referral.changes(form),
                                        referral.refusal(act(command, form, referral.personId()), command.doing())),
                                reasons -> new Preview(List.of(), Optional.of(unreadable(reasons, referral, command))));
    }

    /** In one transaction, or not at all. @throws java.util.NoSuchElementException where there is no such referral */
    @Transactional
    public ReferralOutcome handle(AmendReferral command) {
        Referral referral = referrals.claim(command.id()).orElseThrow();
        Optional<ReferralOutcome.Refused> conflict = conflict(referral, command);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        return reading.read(command.sent(), referral.force(), command.doing())
                .fold(
                        form -> referral.refusal(act(command, form, referral.personId()), command.doing())
                                .<ReferralOutcome>map(refused -> refused)
                                .orElseGet(() -> amended(referral, command, form)),
                        reasons -> unreadable(reasons, referral, command));
    }

    private ReferralOutcome amended(Referral referral, AmendReferral command, G26 form) {
        Person child = reading.childOf(referral, form, command.doing());
        return referral.decide(act(command, form, child.id()), command.doing())
                .<ReferralOutcome>fold(
                        done -> {
                            referrals.replace(done.referral());
                            journal.happened(done, child);
                            return done;
                        },
                        refused -> refused);
    }

    private static Optional<ReferralOutcome.Refused> conflict(Referral referral, AmendReferral command) {
        return referral.conflict(
                ReferralCommand.AMEND, command.version(), command.doing().today());
    }

    private static ReferralAct.Amend act(AmendReferral command, G26 form, PersonId child) {
        return new ReferralAct.Amend(
                command.version(), form, child, command.reason(), command.happenedAt(), command.byTheYos());
    }

    private static ReferralOutcome.Refused unreadable(List<Reason> reasons, Referral referral, AmendReferral command) {
        return new ReferralOutcome.Refused(Why.UNREADABLE, reasons, allowed(referral, command));
    }

    private static Set<ReferralCommand> allowed(Referral referral, AmendReferral command) {
        return referral.allowed(command.doing().today());
    }
}
