package uk.concord.intake.referral;

import uk.concord.rules.Effect;
import uk.concord.rules.Reason;

/**
 * Something that the machine noticed on a form, for the officer who checks it.
 *
 * @param reason what, and at which field
 * @param effect whether it only informs, warns, or keeps the form from being accepted
 */
public record Finding(Reason reason, Effect effect) {

    public boolean blocks() {
        return effect == Effect.BLOCK;
    }
}
