package uk.concord.intake.referral.handling;

import uk.concord.intake.person.Person;
import uk.concord.intake.referral.ReferralOutcome;

/** Says to everybody what happened with a referral: the fact for the other services, and the row of the audit. */
public interface ReferralJournal {

    /** @param child whom it is about, as we know them now */
    void happened(ReferralOutcome.Done done, Person child);
}
