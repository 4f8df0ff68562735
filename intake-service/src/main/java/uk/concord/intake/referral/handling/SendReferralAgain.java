package uk.concord.intake.referral.handling;

import java.util.Objects;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.ReferralId;

/**
 * The command: send a G26 again that came back.
 *
 * @param id which
 * @param version that the sender mended
 * @param sent the mended form
 * @param doing who sends it, and when
 */
public record SendReferralAgain(ReferralId id, int version, G26AsSent sent, Doing doing) {

    public SendReferralAgain {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(doing, "doing");
    }
}
