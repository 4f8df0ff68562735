package uk.concord.intake.referral.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import uk.concord.intake.person.Person;
import uk.concord.intake.referral.FormChange;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralFact;

/** The payload of {@code uk.concord.referral.amended.v1}, as its schema has it: all that an acceptance carries, and what changed. */
record ReferralAmended(@JsonUnwrapped ReferralAccepted now, boolean material, List<Change> changes) {

    /** What changed, without the values. */
    record Change(String field, String title, boolean material) {

        static Change of(FormChange change) {
            return new Change(change.field(), change.title(), change.material());
        }
    }

    static ReferralAmended of(Referral referral, Person child, ReferralFact.Amended fact) {
        return new ReferralAmended(
                ReferralAccepted.of(referral, child, fact.by(), fact.at()),
                fact.material(),
                fact.changes().stream().map(Change::of).toList());
    }
}
