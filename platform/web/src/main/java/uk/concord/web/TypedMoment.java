package uk.concord.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;

/** A moment that somebody typed as a day in three boxes and a time such as 16:30 or 9:30, on the wall in London. */
public final class TypedMoment {

    private static final int WITHOUT_LEADING_ZERO = "9:30".length();

    private TypedMoment() {}

    /**
     * @param day the field of the day
     * @param time the field of the time
     * @return empty where neither was typed
     * @throws DateTimeException where they are no moment, or only one of them was typed
     */
    public static Optional<ZonedDateTime> of(Form form, String day, String time) {
        String typedDay = form.date(day);
        String typedTime = form.text(time).strip();
        if (typedDay.isEmpty() && typedTime.isEmpty()) {
            return Optional.empty();
        }
        LocalTime at = LocalTime.parse(typedTime.length() == WITHOUT_LEADING_ZERO ? "0" + typedTime : typedTime);
        return Optional.of(LocalDate.parse(typedDay).atTime(at).atZone(BusinessClock.LONDON));
    }

    /**
     * When an act happened, from the fields {@code happenedOn} and {@code happenedTime}.
     *
     * @return null where nothing was typed, which is now
     * @throws Invalid where they are no moment
     */
    public static Instant happened(Form form) {
        try {
            return of(form, "happenedOn", "happenedTime")
                    .map(ZonedDateTime::toInstant)
                    .orElse(null);
        } catch (DateTimeException e) {
            throw new Invalid(List.of(new Reason(
                    "moment-not-readable",
                    "/happenedAt",
                    "Enter both the day and the time at which it happened, the time like 16:30; or leave both empty if it is"
                            + " now.")));
        }
    }
}
