package uk.concord.intake.notice;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.concord.intake.person.PncId;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What a notice of a police disposal must meet. Each rule gives its own reason; the reader of a notice gathers them all. */
final class NoticeRules {

    private static final Pattern CRIME_REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/ -]{2,29}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

    private NoticeRules() {}

    @Rule(
            code = "kind-unknown",
            says = "A notice names one of the disposals that the police give by themselves.",
            source = "Inspection of South Tees YOS, June 2019, chapter 3",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Reason> kindIsKnown(String kind) {
        return NoticeKind.named(kind).isPresent()
                ? Optional.empty()
                : reason("kind-unknown", "/kind", "Choose youth restorative disposal or community resolution.");
    }

    @Rule(
            code = "date-not-readable",
            says = "A date is a day of the calendar.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> dateIsReadable(String text, String field, String what) {
        return date(text).isPresent()
                ? Optional.empty()
                : reason("date-not-readable", field, "Enter " + what + " as a real date, with day, month and year.");
    }

    @Rule(
            code = "given-in-the-future",
            says = "Nothing is recorded before it has happened.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> givenByToday(LocalDate givenOn, LocalDate today) {
        return givenOn.isAfter(today)
                ? reason("given-in-the-future", "/givenOn", "The day it was given must be today or in the past.")
                : Optional.empty();
    }

    @Rule(
            code = "born-in-the-future",
            says = "A child has been born.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> bornByToday(LocalDate dateOfBirth, LocalDate today) {
        return dateOfBirth.isAfter(today)
                ? reason("born-in-the-future", "/child/dateOfBirth", "The birth date must be in the past.")
                : Optional.empty();
    }

    @Rule(
            code = "under-ten",
            says = "A child under 10 cannot commit an offence, and so cannot be given a disposal for one.",
            source = "Children and Young Persons Act 1933, section 50",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> tenWhenGiven(LocalDate dateOfBirth, LocalDate givenOn) {
        return givenOn.isBefore(turns(dateOfBirth, 10))
                ? reason(
                        "under-ten",
                        "/child/dateOfBirth",
                        "This child was under 10 when it was given. Under 10 there is no offence in law. Check both dates.")
                : Optional.empty();
    }

    @Rule(
            code = "adult-when-given",
            says = "These disposals are for children: somebody of 18 or over is not one.",
            source = "Crime and Disorder Act 1998, section 66ZA, read for informal disposals alike",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> childWhenGiven(LocalDate dateOfBirth, LocalDate givenOn) {
        return givenOn.isBefore(turns(dateOfBirth, 18))
                ? Optional.empty()
                : reason(
                        "adult-when-given",
                        "/child/dateOfBirth",
                        "This person was 18 or over when it was given. Concord records what children were given.");
    }

    @Rule(
            code = "crime-reference-not-readable",
            says = "A crime reference has 3 to 30 letters, digits, strokes, hyphens or spaces.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> crimeReferenceIsReadable(String text) {
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
    static Optional<Reason> yosIsOfTheForce(String yos, Set<String> yosOfTheForce) {
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
    static Optional<Reason> nameIsReadable(String text, String field, String what) {
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
    static Optional<Reason> addressIsReadable(String text) {
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
    static Optional<Reason> pncIdIsRight(String text, LocalDate today) {
        return text.isEmpty() || pncId(text, today).isPresent()
                ? Optional.empty()
                : reason(
                        "pnc-id-wrong-letter",
                        "/child/pncId",
                        "This is not a PNC id: it looks like 2018/0000123G, and its letter must agree with its digits."
                                + " Leave it out if none is known.");
    }

    /** A day of the years 1900 to 2199; anything else is a slip of the pen. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1900 && date.getYear() < 2200);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    static Optional<PncId> pncId(String text, LocalDate today) {
        return text.isEmpty() ? Optional.empty() : PncId.read(text, today.getYear() % 100);
    }

    /** The day on which somebody attains an age: born on 29 February, on 1 March in a common year. */
    private static LocalDate turns(LocalDate dateOfBirth, int age) {
        LocalDate birthday = dateOfBirth.plusYears(age);
        return birthday.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}
