package uk.concord.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data against the law that makes it: eight holidays a year by rule, and the exceptions by name. */
class BankHolidayDataTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.parse("2012-05-28"), LocalDate.parse("2012-06-04"),
            LocalDate.parse("2020-05-04"), LocalDate.parse("2020-05-08"),
            LocalDate.parse("2022-05-30"), LocalDate.parse("2022-06-02"));

    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.parse("2012-06-05"),
            LocalDate.parse("2022-06-03"),
            LocalDate.parse("2022-09-19"),
            LocalDate.parse("2023-05-08"));

    static IntStream years() {
        return IntStream.rangeClosed(DAYS.firstDay().getYear(), DAYS.lastDay().getYear());
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearHasWhatTheLawGivesIt(int year) {
        var known = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> DAYS.bankHoliday(day).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(byLaw(year));
    }

    private static Set<LocalDate> byLaw(int year) {
        var days = new TreeSet<LocalDate>();
        days.add(weekdayFrom(LocalDate.of(year, 1, 1), days));
        var easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            days.add(christmas.plusDays(1));
            days.add(christmas.plusDays(2));
        } else {
            days.add(weekdayFrom(christmas, days));
            days.add(weekdayFrom(christmas.plusDays(1), days));
        }
        MOVED.forEach((from, to) -> {
            if (days.remove(from)) {
                days.add(to);
            }
        });
        ONCE.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static LocalDate weekdayFrom(LocalDate day, Set<LocalDate> taken) {
        var date = day;
        while (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || taken.contains(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The anonymous Gregorian computus of 1876. */
    private static LocalDate easterSunday(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
