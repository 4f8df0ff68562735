package uk.concord.intake.draft;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the fields of the offences on a draft: {@code offences.0.code} is the code of offence 1. */
public final class DraftOffences {

    /** More than this no form takes. */
    public static final int MOST = 20;

    private static final Pattern FIELD = Pattern.compile("offences\\.([0-9]{1,2})\\.(.+)");

    private DraftOffences() {}

    /** What the names of an offence's fields begin with. @param number from 1 */
    public static String at(int number) {
        return "offences." + (number - 1) + ".";
    }

    /** How many there are, by the highest number. */
    static int count(Collection<String> fields) {
        return fields.stream()
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** What this field is called once an offence is gone; empty for a field of that offence. */
    static Optional<String> without(int number, String field) {
        Matcher matcher = FIELD.matcher(field);
        if (!matcher.matches()) {
            return Optional.of(field);
        }
        int which = Integer.parseInt(matcher.group(1)) + 1;
        if (which == number) {
            return Optional.empty();
        }
        return Optional.of(at(which > number ? which - 1 : which) + matcher.group(2));
    }
}
