package uk.concord.intake.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a birth date becomes by a slip of the pen. */
public final class BirthDates {

    private static final int MOST_YEARS_OFF = 10;

    private BirthDates() {}

    /** Day and month swapped, where that is a date and another one. */
    static Optional<LocalDate> swapped(LocalDate date) {
        return date(date.getYear(), date.getDayOfMonth(), date.getMonthValue()).filter(other -> !other.equals(date));
    }

    /** Whether the two differ in one digit, both written as eight. */
    static boolean oneDigitOff(LocalDate one, LocalDate other) {
        String a = one.toString();
        String b = other.toString();
        return a.length() == b.length()
                && IntStream.range(0, a.length())
                                .filter(at -> a.charAt(at) != b.charAt(at))
                                .count()
                        == 1;
    }

    /** The date and every other that it may be by one slip, up to ten years away. */
    public static Set<LocalDate> near(LocalDate date) {
        Set<LocalDate> near = new TreeSet<>(Set.of(date));
        swapped(date).ifPresent(near::add);
        String text = date.toString();
        for (int at = 0; at < text.length(); at++) {
            for (char digit = '0'; digit <= '9' && text.charAt(at) != '-'; digit++) {
                read(text.substring(0, at) + digit + text.substring(at + 1))
                        .filter(other -> Math.abs(other.getYear() - date.getYear()) <= MOST_YEARS_OFF)
                        .ifPresent(near::add);
            }
        }
        return near;
    }

    private static Optional<LocalDate> read(String text) {
        return date(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(5, 7)),
                Integer.parseInt(text.substring(8)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
