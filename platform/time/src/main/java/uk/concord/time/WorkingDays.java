package uk.concord.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which offices in England and Wales work: Monday to Friday but for bank holidays. A pure value. Every
 * question about a date outside the years of its data throws {@link OutsideTheCalendar}.
 */
public final class WorkingDays {

    private static final String ENGLAND_AND_WALES = "bank-holidays-england-and-wales.json";

    private final Year first;
    private final Year last;
    private final Map<LocalDate, String> bankHolidays;

    private WorkingDays(Year first, Year last, Map<LocalDate, String> bankHolidays) {
        this.first = first;
        this.last = last;
        this.bankHolidays = Map.copyOf(bankHolidays);
    }

    /** The calendar as published on GOV.UK; the file itself names its source and years. */
    public static WorkingDays englandAndWales() {
        try (var file = WorkingDays.class.getResourceAsStream(ENGLAND_AND_WALES)) {
            return read(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(ENGLAND_AND_WALES + " cannot be read", e);
        }
    }

    private static WorkingDays read(JsonNode calendar) {
        var holidays = new HashMap<LocalDate, String>();
        for (var holiday : calendar.get("bankHolidays")) {
            var date = LocalDate.parse(holiday.get("date").textValue());
            if (holidays.put(date, holiday.get("title").textValue()) != null) {
                throw new IllegalStateException(ENGLAND_AND_WALES + " has " + date + " twice");
            }
        }
        return new WorkingDays(
                Year.of(calendar.get("firstYear").intValue()),
                Year.of(calendar.get("lastYear").intValue()),
                holidays);
    }

    /** The first day that can be asked about. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The last day that can be asked about: well before it, the next years must be added. */
    public LocalDate lastDay() {
        return last.atDay(last.length());
    }

    /** The name of the bank holiday on this day, where it is one. */
    public Optional<String> bankHoliday(LocalDate date) {
        return Optional.ofNullable(bankHolidays.get(known(date)));
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return bankHoliday(date).isEmpty()
                && date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after day 0; day 0 itself is never counted and need not be a working day.
     *
     * @param days 0 or more; 0 gives day 0 back
     */
    public LocalDate plus(LocalDate dayZero, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + days);
        }
        var date = known(dayZero);
        for (var left = days; left > 0; left -= isWorkingDay(date) ? 1 : 0) {
            date = date.plusDays(1);
        }
        return date;
    }

    /**
     * How many working days lie after {@code from}, up to and with {@code to}; negative when {@code to} is before
     * {@code from}. So {@code workingDaysBetween(day, plus(day, n))} is n.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (known(to).isBefore(known(from))) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate known(LocalDate date) {
        if (date.isBefore(firstDay()) || date.isAfter(lastDay())) {
            throw new OutsideTheCalendar(date, first, last);
        }
        return date;
    }
}
