package uk.concord.intake.referral.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralFact;

/** The payload of {@code uk.concord.referral.returned.v1}, as its schema has it. */
record ReferralReturned(UUID caseId, int version, List<FieldReason> reasons, Who by, Instant recordedAt) {

    static ReferralReturned of(Referral referral, ReferralFact.Returned fact) {
        return new ReferralReturned(
                referral.id().value(), referral.version(), fact.reasons(), Who.of(fact.by()), fact.at());
    }
}
