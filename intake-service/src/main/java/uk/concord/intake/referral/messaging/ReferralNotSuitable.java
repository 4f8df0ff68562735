package uk.concord.intake.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralFact;

/** The payload of {@code uk.concord.referral.not-suitable.v1}, as its schema has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralNotSuitable(
        UUID caseId, int version, String reason, String explanation, String duplicateOf, Who by, Instant recordedAt) {

    static ReferralNotSuitable of(Referral referral, ReferralFact.NotSuitable fact) {
        return new ReferralNotSuitable(
                referral.id().value(),
                referral.version(),
                fact.because().name(),
                fact.explanation(),
                fact.duplicateOf().orElse(null),
                Who.of(fact.by()),
                fact.at());
    }
}
