package uk.concord.intake.referral.handling;

import java.util.Objects;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26AsSent;

/**
 * The command: send a G26.
 *
 * @param sent the form as its sender wrote it
 * @param force the sender's, from the sign-in, never from the form
 * @param doing who sends it, and when
 */
public record SendReferral(G26AsSent sent, String force, Doing doing) {

    public SendReferral {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(doing, "doing");
    }
}
