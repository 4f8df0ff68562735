package uk.concord.intake.form;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.concord.intake.person.PncId;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What everything that the police send must meet: each word, date and choice can be read. */
public final class FormRules {

    private static final Pattern CRIME_REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/ -]{2,29}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern UNPRINTABLE_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private FormRules() {}

    @Rule(
            code = "date-not-readable",
            says = "A date is a day of the calendar.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> dateIsReadable(String text, String field, String what) {
        return date(text).isPresent()
                ? Optional.empty()
                : reason("date-not-readable", field, "Enter " + what + " as a real date, with day, month and year.");
    }

    @Rule(
            code = "born-in-the-future",
            says = "A child has been born.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> bornByToday(LocalDate dateOfBirth, LocalDate today) {
        return dateOfBirth.isAfter(today)
                ? reason("born-in-the-future", "/child/dateOfBirth", "The birth date must be in the past.")
                : Optional.empty();
    }

    @Rule(
            code = "crime-reference-not-readable",
            says = "A crime reference has 3 to 30 letters, digits, strokes, hyphens or spaces.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> crimeReferenceIsReadable(String text) {
        return CRIME_REFERENCE.matcher(text).matches()
                ? Optional.empty()
                : reason(
                        "crime-reference-not-readable",
                        "/crimeReference",
                        "Enter the crime reference: 3 to 30 letters, digits, strokes, hyphens or spaces.");
    }

    @Rule(
            code = "yos-unknown",
            says = "The youth offending service is one of the force's area.",
            source = "Product owner's decision D19",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> yosIsOfTheForce(String yos, Set<String> yosOfTheForce) {
        return yosOfTheForce.contains(yos)
                ? Optional.empty()
                : reason(
                        "yos-unknown",
                        "/yos",
                        "Choose the youth offending service of your force's area where the child lives.");
    }

    @Rule(
            code = "name-not-readable",
            says = "A name has 1 to 100 characters that can be printed, in any script.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> nameIsReadable(String text, String field, String what) {
        boolean readable = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= 100
                && !UNPRINTABLE.matcher(text).find();
        return readable
                ? Optional.empty()
                : reason("name-not-readable", field, "Enter " + what + ", up to 100 characters.");
    }

    @Rule(
            code = "address-too-long",
            says = "An address is one line of up to 300 characters.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> addressIsReadable(String text) {
        boolean readable = text.codePointCount(0, text.length()) <= 300
                && !UNPRINTABLE.matcher(text).find();
        return readable
                ? Optional.empty()
                : reason("address-too-long", "/child/address", "Enter the address on one line, up to 300 characters.");
    }

    @Rule(
            code = "pnc-id-wrong-letter",
            says = "A PNC id is left out or right: its letter agrees with its digits.",
            source = "Check of HM Prison and Probation Service's open person-record code",
            certainty = READ,
            effect = BLOCK)
    public static Optional<Reason> pncIdIsRight(String text, LocalDate today) {
        return text.isEmpty() || pncId(text, today).isPresent()
                ? Optional.empty()
                : reason(
                        "pnc-id-wrong-letter",
                        "/child/pncId",
                        "This is not a PNC id: it looks like 2018/0000123G, and its letter must agree with its digits."
                                + " Leave it out if none is known.");
    }

    /** A day of the years 1900 to 2199; anything else is a slip of the pen. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1900 && date.getYear() < 2200);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public static Optional<PncId> pncId(String text, LocalDate today) {
        return text.isEmpty() ? Optional.empty() : PncId.read(text, today.getYear() % 100);
    }

    @Rule(
            code = "text-not-readable",
            says = "What has to be said in words is said, in no more characters than its field takes.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> textIsReadable(String text, int most, String field, String what) {
        boolean readable = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= most
                && !UNPRINTABLE_BUT_LINES.matcher(text).find();
        return readable
                ? Optional.empty()
                : reason("text-not-readable", field, "Enter " + what + ", up to " + most + " characters.");
    }

    @Rule(
            code = "choice-unknown",
            says = "Where a form offers choices, one of them is chosen.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> choiceIsKnown(String text, Collection<String> choices, String field, String what) {
        return choices.contains(text)
                ? Optional.empty()
                : reason(
                        "choice-unknown",
                        field,
                        "Choose " + what + ". By API it is one of " + String.join(", ", choices) + ".");
    }

    @Rule(
            code = "yes-or-no-missing",
            says = "A question that is answered by yes or no is answered.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> yesOrNoIsSaid(String text, String field, String what) {
        return Set.of("true", "false").contains(text)
                ? Optional.empty()
                : reason("yes-or-no-missing", field, "Say yes or no: " + what + "?");
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}
