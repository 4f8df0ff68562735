package uk.concord.intake.referral;

import java.time.Instant;

/**
 * Who wrote a version of a form, and when.
 *
 * @param by who
 * @param happenedAt when it was said
 * @param recordedAt when it was sent; the same unless it is recorded late
 * @param because why an accepted form was changed, empty for what was sent to be checked
 */
public record Writing(By by, Instant happenedAt, Instant recordedAt, String because) {

    static Writing sent(Doing doing) {
        return new Writing(doing.by(), doing.at(), doing.at(), "");
    }
}
