package uk.concord.intake.referral.handling;

import java.util.Objects;
import java.util.Optional;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26AsSent;

/**
 * The command: send a G26.
 *
 * @param sent the form as its sender wrote it
 * @param force the sender's, from the sign-in or the topic, never from the form
 * @param doing who sends it, and when
 * @param record the id of the sender's record, where it came by topic
 */
public record SendReferral(G26AsSent sent, String force, Doing doing, Optional<String> record) {

    public SendReferral {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(doing, "doing");
        Objects.requireNonNull(record, "record");
    }

    /** On a page or by API: the answer goes back at once. */
    public SendReferral(G26AsSent sent, String force, Doing doing) {
        this(sent, force, doing, Optional.empty());
    }
}
