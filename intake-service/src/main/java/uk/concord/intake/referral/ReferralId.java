package uk.concord.intake.referral;

import java.util.Objects;
import java.util.UUID;

/** Identifies a referral, and from its first sending the child's case in all services. */
public record ReferralId(UUID value) {

    public ReferralId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
