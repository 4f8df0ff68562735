package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.Party;
import uk.concord.time.BusinessClock;
import uk.concord.time.WorkingDays;

/** The moment at which somebody acts, with the day by which an answer to it is due. */
@ApplicationScoped
public class Moments {

    private static final int DAYS_TO_ANSWER = 2;

    private final BusinessClock clock;
    private final WorkingDays calendar = WorkingDays.englandAndWales();

    Moments(BusinessClock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    public Instant now() {
        return clock.now();
    }

    /** Somebody acts now. */
    public Acting now(Party by) {
        return at(by, clock.now());
    }

    /** Somebody acted then, and it is recorded now. */
    public Acting at(Party by, Instant happened) {
        Instant now = clock.now();
        LocalDate today = now.atZone(BusinessClock.LONDON).toLocalDate();
        return new Acting(by, happened, now, today, calendar.plus(today, DAYS_TO_ANSWER));
    }

    /** The n-th working day after day 0, where days at whose end the form stood returned are not counted (D6). */
    public LocalDate due(LocalDate dayZero, int days, List<LocalDate> returnedDays) {
        LocalDate due = dayZero;
        int left = days;
        while (left > 0) {
            due = due.plusDays(1);
            if (calendar.isWorkingDay(due) && !returnedDays.contains(due)) {
                left--;
            }
        }
        return due;
    }
}
