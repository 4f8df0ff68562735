package uk.concord.decision.casefile.messaging;

import java.time.Instant;
import java.time.LocalDate;
import uk.concord.time.BusinessClock;
import uk.concord.time.OutsideTheCalendar;
import uk.concord.time.WorkingDays;

/** By when the other agency answers: two working days after a view was given; then the case is escalated (D11). */
final class AnswerDay {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    private AnswerDay() {}

    /** The day, or null where the calendar does not reach so far. */
    static LocalDate after(Instant view) {
        try {
            return CALENDAR.plus(view.atZone(BusinessClock.LONDON).toLocalDate(), 2);
        } catch (OutsideTheCalendar notKnown) {
            return null;
        }
    }
}
