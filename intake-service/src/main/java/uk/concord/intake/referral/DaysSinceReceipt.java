package uk.concord.intake.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long a form has been here (decision D6). Day 0 is the day it was received; a working day at whose end it stands returned
 * is not counted. While it stands returned, today is taken to end so.
 *
 * @param receivedOn day 0
 * @param total days since then, whatever they were
 * @param working working days that counted
 * @param paused working days that did not, because it stood returned
 */
public record DaysSinceReceipt(LocalDate receivedOn, long total, long working, long paused) {

    /** @param works whether offices work on a day */
    public static DaysSinceReceipt of(
            LocalDate receivedOn, Returns returns, LocalDate today, Predicate<LocalDate> works) {
        LocalDate last = today.isBefore(receivedOn) ? receivedOn : today;
        Set<LocalDate> stood = new HashSet<>(returns.days());
        returns.since()
                .filter(since -> !since.isAfter(last))
                .ifPresent(since -> since.datesUntil(last.plusDays(1)).forEach(stood::add));
        return new DaysSinceReceipt(
                receivedOn,
                ChronoUnit.DAYS.between(receivedOn, last),
                since(receivedOn, last)
                        .filter(works)
                        .filter(day -> !stood.contains(day))
                        .count(),
                since(receivedOn, last).filter(works).filter(stood::contains).count());
    }

    private static Stream<LocalDate> since(LocalDate receivedOn, LocalDate last) {
        return receivedOn.plusDays(1).datesUntil(last.plusDays(1));
    }
}
