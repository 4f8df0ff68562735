package uk.concord.decision.casefile.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.concord.web.page.Wording;

/** A day by which something is due, the absolute day first: "Monday 4 February 2019 (in 3 days)". */
final class DueDay {

    private DueDay() {}

    static String words(LocalDate due, LocalDate today) {
        return Wording.weekday(due) + " (" + distance(ChronoUnit.DAYS.between(today, due)) + ")";
    }

    private static String distance(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + count : count + " ago";
    }
}
