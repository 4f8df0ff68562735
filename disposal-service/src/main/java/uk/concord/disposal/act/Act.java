package uk.concord.disposal.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One act: gates look at when it happened, never at when somebody came to record it.
 *
 * @param by who did it
 * @param happenedAt in business time
 * @param recordedAt in business time
 */
public record Act(By by, Instant happenedAt, Instant recordedAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The day in London on which it happened. */
    public LocalDate happenedOn() {
        return day(happenedAt);
    }

    /** The day in London on which it was recorded. */
    public LocalDate recordedOn() {
        return day(recordedAt);
    }

    /** The day of this moment on the clock on the wall in London, by which dates of law are read. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }
}
