package uk.concord.decision.casefile.web;

import java.time.LocalDate;
import uk.concord.web.page.Wording;

/** A day by which something is due, the absolute day first: "Monday 4 February 2019 (in 3 days)". */
final class DueDay {

    private DueDay() {}

    static String words(LocalDate due, LocalDate today) {
        return Wording.weekday(due) + " (" + Wording.away(due, today) + ")";
    }
}
