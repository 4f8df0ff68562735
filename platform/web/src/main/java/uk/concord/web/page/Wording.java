package uk.concord.web.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.time.BusinessClock;

/** How pages write dates, times and codes: "21 January 2019", "4:30pm", "Stockton-on-Tees". */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm", Locale.UK);
    private static final Set<String> SMALL = Set.of("on", "and", "of", "the", "upon", "under");

    private static final int MOST_DAYS = 92;
    private static final int MONTHS_OF_TWO_YEARS = 24;

    private Wording() {}

    /** For example "21 January 2019". */
    @TemplateExtension
    public static String words(LocalDate date) {
        return DAY.format(date);
    }

    /** For example "Monday 21 January 2019". */
    @TemplateExtension
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** For example "21 January 2019, 4:30pm", on the clock on the wall in London. */
    @TemplateExtension
    public static String words(Instant moment) {
        ZonedDateTime london = moment.atZone(BusinessClock.LONDON);
        return DAY.format(london) + ", " + HOUR.format(london) + (london.getHour() < 12 ? "am" : "pm");
    }

    /** How far a day is from today: "in 5 days", "today", "5 days ago"; what is far away is told in months or years. */
    public static String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        Period between = days > 0 ? Period.between(today, day) : Period.between(day, today);
        String count = Math.abs(days) <= MOST_DAYS
                ? counted(Math.abs(days), "day")
                : between.toTotalMonths() < MONTHS_OF_TWO_YEARS
                        ? counted(between.toTotalMonths(), "month")
                        : counted(between.getYears(), "year");
        return days > 0 ? "in " + count : count + " ago";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A word with its first letter large. */
    @TemplateExtension
    static String capitalised(String word) {
        return capital(word);
    }

    /** A text as it stands in the query of an address. */
    @TemplateExtension
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The column heads of a table, given as "Name|Born|State". */
    @TemplateExtension
    static List<String> columns(String heads) {
        return List.of(heads.split("\\|"));
    }

    /** A place's code as its name: "stockton-on-tees" is "Stockton-on-Tees", "south-tees" is "South Tees". */
    public static String place(String code) {
        List<String> words = Arrays.asList(code.split("-"));
        String between = words.stream().anyMatch(SMALL::contains) ? "-" : " ";
        return words.stream().map(Wording::capital).collect(Collectors.joining(between));
    }

    private static String capital(String word) {
        return word.isEmpty() || SMALL.contains(word)
                ? word
                : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
