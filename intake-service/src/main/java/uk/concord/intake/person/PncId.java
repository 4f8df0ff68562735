package uk.concord.intake.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A child's identity on the Police National Computer, in its long form: the year in four digits, a stroke, seven digits
 * and a check letter, for example {@code 2018/0000123G}.
 *
 * <p>The letter is the remainder by 23 of the last two digits of the year followed by the seven digits, read from an
 * alphabet without I, O and S. Source: the check used in HM Prison and Probation Service's open person-record code.
 */
public record PncId(String value) {

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final Pattern FORM = Pattern.compile("((?:19|20)?\\d{2})/(\\d{1,7})([A-Z])");

    public PncId {
        if (!LongForm.valid(value)) {
            throw new IllegalArgumentException("not a PNC id in its long form");
        }
    }

    /**
     * Reads a PNC id as people write it: lower case, spaces, a two-digit year or missing leading zeroes are all accepted.
     *
     * @param twoDigitYearsUpTo the last two digits of the present year: a higher two-digit year is read as 19xx
     * @return empty when the form or the letter is wrong
     */
    public static Optional<PncId> read(String text, int twoDigitYearsUpTo) {
        Matcher m = FORM.matcher(text.replaceAll("\\s", "").toUpperCase());
        if (!m.matches()) {
            return Optional.empty();
        }
        String longForm =
                "%s/%07d%s".formatted(year(m.group(1), twoDigitYearsUpTo), Long.valueOf(m.group(2)), m.group(3));
        return LongForm.valid(longForm) ? Optional.of(new PncId(longForm)) : Optional.empty();
    }

    private static String year(String digits, int twoDigitYearsUpTo) {
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) > twoDigitYearsUpTo ? "19" : "20") + digits;
    }

    @Override
    public String toString() {
        return value;
    }

    private static final class LongForm {
        private static final Pattern SHAPE = Pattern.compile("\\d{4}/\\d{7}[A-Z]");

        static boolean valid(String text) {
            if (!SHAPE.matcher(text).matches()) {
                return false;
            }
            long digits = Long.parseLong(text.substring(2, 4) + text.substring(5, 12));
            return LETTERS.charAt((int) (digits % LETTERS.length())) == text.charAt(12);
        }
    }
}
