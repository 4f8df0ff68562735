package uk.concord.intake.referral.handling;

import java.time.Instant;
import java.util.Objects;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.ReferralId;

/**
 * The command: change what an accepted G26 says.
 *
 * @param id which
 * @param version that was seen
 * @param sent the whole form as it should read
 * @param reason why it changes
 * @param happenedAt when what it says now was said
 * @param byTheYos whether the youth offending service changes it, and not the police
 * @param doing who records it, and when
 */
public record AmendReferral(
        ReferralId id, int version, G26AsSent sent, String reason, Instant happenedAt, boolean byTheYos, Doing doing) {

    public AmendReferral {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(happenedAt, "happenedAt");
        Objects.requireNonNull(doing, "doing");
    }
}
