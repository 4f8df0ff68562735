package uk.concord.decision.gate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the law counts them, and as people read them. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** The day on which somebody attains an age, from its start: born on 29 February, on 1 March in a common year (R3). */
    static LocalDate turns(LocalDate dateOfBirth, int age) {
        LocalDate birthday = dateOfBirth.plusYears(age);
        return birthday.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /**
     * The last day of six months: the corresponding date, or the month's last day where it has none, so that 31 August
     * leads to 28 or 29 February (R51).
     */
    static LocalDate sixMonthsOn(LocalDate day) {
        return day.plusMonths(6);
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
