package uk.concord.decision.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when an offence with a limit of six months can be charged. Where its day is not known, there are two last days:
 * one counted from the first day on which it may have happened, one from the last.
 *
 * @param surely the last day on which a charge is surely in time
 * @param atMost the last day on which it can be in time at all
 */
record Limitation(LocalDate surely, LocalDate atMost) {

    private static final int MARGIN_DAYS = 28;

    static Limitation of(Offence offence) {
        return new Limitation(Days.sixMonthsOn(offence.from()), Days.sixMonthsOn(offence.to()));
    }

    boolean hasPassed(LocalDate day) {
        return day.isAfter(atMost);
    }

    boolean mayHavePassed(LocalDate day) {
        return day.isAfter(surely) && !hasPassed(day);
    }

    /** Whether so few days are left that somebody must be warned: 28 or fewer (product owner's decision D7). */
    boolean isNear(LocalDate day) {
        return !hasPassed(day) && ChronoUnit.DAYS.between(day, surely) <= MARGIN_DAYS;
    }

    /** The last day that leaves the margin. */
    LocalDate comfortably() {
        return surely.minusDays(MARGIN_DAYS + 1L);
    }
}
