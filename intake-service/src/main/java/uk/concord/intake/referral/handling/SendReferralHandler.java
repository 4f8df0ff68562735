package uk.concord.intake.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.intake.form.Reference;
import uk.concord.intake.person.Person;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralId;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.ReferralOutcome.Why;
import uk.concord.intake.referral.Referrals;

/** Takes a G26 in, for the first time or again: reads it, finds or registers the child, stores it, and says so. */
@ApplicationScoped
public class SendReferralHandler {

    private final Referrals referrals;
    private final ReferralNumbers numbers;
    private final ReferralJournal journal;
    private final FormReading reading;

    SendReferralHandler(Referrals referrals, ReferralNumbers numbers, ReferralJournal journal, FormReading reading) {
        this.referrals = referrals;
        this.numbers = numbers;
        this.journal = journal;
        this.reading = reading;
    }

    /** In one transaction, or not at all. */
    @Transactional
    public ReferralOutcome handle(SendReferral command) {
        return reading.read(command.sent(), command.force(), command.doing())
                .fold(
                        form -> first(command, form, reading.met(command.force(), form, command.doing())),
                        reasons -> new ReferralOutcome.Refused(Why.UNREADABLE, reasons, Set.of()));
    }

    /** In one transaction, or not at all. @throws java.util.NoSuchElementException where there is no such referral */
    @Transactional
    public ReferralOutcome handle(SendReferralAgain command) {
        Referral referral = referrals.claim(command.id()).orElseThrow();
        Doing doing = command.doing();
        Optional<ReferralOutcome.Refused> conflict =
                referral.conflict(ReferralCommand.SEND_AGAIN, command.version(), doing.today());
        if (conflict.isPresent()) {
            return conflict.get();
        }
        return reading.read(command.sent(), referral.force(), doing)
                .fold(
                        form -> mended(referral, command, form, reading.childOf(referral, form, doing)),
                        reasons ->
                                new ReferralOutcome.Refused(Why.UNREADABLE, reasons, referral.allowed(doing.today())));
    }

    private ReferralOutcome first(SendReferral command, G26 form, Person child) {
        ReferralOutcome.Done done = Referral.sent(
                new ReferralId(UUID.randomUUID()),
                Reference.of('G', numbers.nextReferral()),
                command.force(),
                child.id(),
                form,
                command.doing(),
                command.record(),
                command.sent().handedOver());
        referrals.add(done.referral());
        journal.happened(done, child);
        return done;
    }

    private ReferralOutcome mended(Referral referral, SendReferralAgain command, G26 form, Person child) {
        return referral.decide(
                        new ReferralAct.SendAgain(
                                command.version(),
                                form,
                                child.id(),
                                command.sent().handedOver()),
                        command.doing())
                .<ReferralOutcome>fold(
                        done -> {
                            referrals.replace(done.referral());
                            journal.happened(done, child);
                            return done;
                        },
                        refused -> refused);
    }
}
