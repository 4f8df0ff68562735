package uk.concord.intake.referral.messaging;

import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralFact;

/** The payload of {@code uk.concord.referral.withdrawn.v1}, as its schema has it. */
record ReferralWithdrawn(UUID caseId, int version, String reason, Who by, Instant recordedAt) {

    static ReferralWithdrawn of(Referral referral, ReferralFact.Withdrawn fact) {
        return new ReferralWithdrawn(
                referral.id().value(), referral.version(), fact.reason(), Who.of(fact.by()), fact.at());
    }
}
