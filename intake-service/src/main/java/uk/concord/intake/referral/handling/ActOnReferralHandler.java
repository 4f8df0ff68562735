package uk.concord.intake.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.concord.intake.person.Persons;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.ReferralId;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.Referrals;

/** Accepts a G26, returns it, finds it not suitable, or takes it back. */
@ApplicationScoped
public class ActOnReferralHandler {

    private final Referrals referrals;
    private final Persons persons;
    private final ReferralJournal journal;

    ActOnReferralHandler(Referrals referrals, Persons persons, ReferralJournal journal) {
        this.referrals = referrals;
        this.persons = persons;
        this.journal = journal;
    }

    /** In one transaction, or not at all. @throws java.util.NoSuchElementException where there is no such referral */
    @Transactional
    public ReferralOutcome handle(ReferralId id, ReferralAct act, Doing doing) {
        Referral referral = referrals.claim(id).orElseThrow();
        Optional<ReferralOutcome.Refused> refusal = refusal(referral, act, doing);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return referral.decide(act, doing)
                .<ReferralOutcome>fold(
                        done -> {
                            referrals.replace(done.referral());
                            journal.happened(
                                    done, persons.find(referral.personId()).orElseThrow());
                            return done;
                        },
                        refused -> refused);
    }

    private Optional<ReferralOutcome.Refused> refusal(Referral referral, ReferralAct act, Doing doing) {
        Optional<ReferralOutcome.Refused> refusal = referral.refusal(act, doing);
        return refusal.isPresent() || !(act instanceof ReferralAct.FindNotSuitable find)
                ? refusal
                : notDuplicate(referral, find.duplicateOf(), doing);
    }

    private Optional<ReferralOutcome.Refused> notDuplicate(Referral referral, String duplicateOf, Doing doing) {
        return duplicateOf.isEmpty()
                ? Optional.empty()
                : referral.notDuplicate(
                        duplicateOf, referrals.withReference(referral.force(), duplicateOf), doing.today());
    }
}
