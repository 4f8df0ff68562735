package uk.concord.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a form stood returned, and what for.
 *
 * @param days the days in London at whose end it stood returned, up to its last sending; they pause the working-day clocks
 * @param since the day on which it was returned, while it stands so
 * @param reasons of the last return
 */
public record Returns(List<LocalDate> days, Optional<LocalDate> since, List<FieldReason> reasons) {

    /** More days than any clock can use; what the contracts take. */
    private static final int MOST_DAYS = 400;

    public Returns {
        days = List.copyOf(days);
        reasons = List.copyOf(reasons);
    }

    /** A form that was never returned. */
    public static Returns none() {
        return new Returns(List.of(), Optional.empty(), List.of());
    }

    Returns returned(LocalDate today, List<FieldReason> why) {
        return new Returns(days, Optional.of(today), why);
    }

    /** Sent again: the day on which this happens is the first at whose end it no longer stands returned. */
    Returns sentAgain(LocalDate today) {
        Stream<LocalDate> stood = since.filter(first -> first.isBefore(today))
                .map(first -> first.datesUntil(today))
                .orElse(Stream.empty());
        List<LocalDate> all =
                Stream.concat(days.stream(), stood).limit(MOST_DAYS).toList();
        return new Returns(all, Optional.empty(), List.of());
    }
}
