package uk.concord.intake.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * Who wrote a version of a form, and when.
 *
 * @param by who
 * @param happenedAt when it was said
 * @param recordedAt when it was sent; the same unless it is recorded late
 * @param because why an accepted form was changed, empty for what was sent to be checked
 */
public record Writing(By by, Instant happenedAt, Instant recordedAt, String because) {

    /** @param handedOverAt when it was handed over on paper, where it was sent later than that */
    static Writing sent(Doing doing, Optional<Instant> handedOverAt) {
        return new Writing(doing.by(), handedOverAt.orElse(doing.at()), doing.at(), "");
    }
}
