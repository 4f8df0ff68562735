package uk.concord.time;

import java.time.LocalDate;
import java.time.Year;

/** A date in a year whose bank holidays are not known. Nothing is guessed: the calendar must be brought up to date. */
public final class OutsideTheCalendar extends RuntimeException {

    OutsideTheCalendar(LocalDate date, Year first, Year last) {
        super("Bank holidays are known for " + first + " to " + last + " only; whether " + date
                + " is a working day cannot be said until the calendar has its year");
    }
}
