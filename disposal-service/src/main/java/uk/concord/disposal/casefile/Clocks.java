package uk.concord.disposal.casefile;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import uk.concord.rules.Rule;

/** The clocks that a case sets going. */
public final class Clocks {

    private static final int WORKING_DAYS_TO_ASSESS = 10;

    private Clocks() {}

    /**
     * @param receivedOn day 0, itself never counted
     * @param returnedDays days at whose end the form stood returned
     * @param works whether offices work on a day
     */
    @Rule(
            code = "assessment-due",
            says = "An assessment is countersigned within 10 working days of receipt; a day at whose end the form stood"
                    + " returned is not counted, and a reopening starts nothing anew.",
            source = "Product owner's decision D6, after the YJB's case management guidance of October 2014",
            certainty = CHOSEN,
            effect = WARN)
    public static LocalDate assessmentDue(
            LocalDate receivedOn, Collection<LocalDate> returnedDays, Predicate<LocalDate> works) {
        LocalDate day = receivedOn;
        int left = WORKING_DAYS_TO_ASSESS;
        while (left > 0) {
            day = day.plusDays(1);
            if (works.test(day) && !returnedDays.contains(day)) {
                left--;
            }
        }
        return day;
    }
}
