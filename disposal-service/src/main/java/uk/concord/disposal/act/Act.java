package uk.concord.disposal.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/**
 * One act: gates look at when it happened, never at when somebody came to record it.
 *
 * @param by who did it
 * @param happenedAt in business time
 * @param recordedAt in business time
 */
public record Act(By by, Instant happenedAt, Instant recordedAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .appendPattern("d MMMM uuuu, h:mm")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.UK);

    /** The day in London on which it happened. */
    public LocalDate happenedOn() {
        return day(happenedAt);
    }

    /** The day in London on which it was recorded. */
    public LocalDate recordedOn() {
        return day(recordedAt);
    }

    /** For example "7 June 2019, 4:30pm", on the clock on the wall in London. */
    public static String words(Instant moment) {
        return WORDS.format(moment.atZone(LONDON));
    }

    /** For example "7 June 2019". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of this moment on the clock on the wall in London, by which dates of law are read. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }
}
