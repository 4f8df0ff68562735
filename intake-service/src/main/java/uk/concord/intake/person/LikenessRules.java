package uk.concord.intake.person;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.INFORM;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.concord.rules.Rule;

/** What of two records is compared, and how. What each answer counts is data: see {@link Weights}. */
final class LikenessRules {

    private static final String SOURCE = "Product owner's decision D17: a person decides, the machine compares";
    private static final int SHORT_FORM = 3;

    private LikenessRules() {}

    @Rule(
            code = "likeness-of-pnc-ids",
            says = "Two PNC ids are the same or differ; where one is not known they say nothing.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Clue> pncIds(Optional<PncId> one, Optional<PncId> other) {
        return one.flatMap(a -> other.map(b -> a.equals(b) ? Clue.SAME_PNC_ID : Clue.OTHER_PNC_ID));
    }

    @Rule(
            code = "likeness-of-birth-dates",
            says = "Two birth dates are the same, have day and month swapped, differ in one digit, or differ.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Clue birthDates(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Clue.SAME_BIRTH_DATE;
        }
        if (BirthDates.swapped(one).filter(other::equals).isPresent()) {
            return Clue.BIRTH_DATE_SWAPPED;
        }
        return BirthDates.oneDigitOff(one, other) ? Clue.BIRTH_DATE_ONE_DIGIT : Clue.OTHER_BIRTH_DATE;
    }

    @Rule(
            code = "likeness-of-exchanged-names",
            says = "What one record has as given names the other may have as family name.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Clue> namesExchanged(KnownAs one, KnownAs other) {
        List<String> given = NameKey.words(one.givenNames());
        List<String> family = NameKey.words(one.familyName());
        boolean exchanged = !given.equals(family)
                && given.equals(NameKey.words(other.familyName()))
                && family.equals(NameKey.words(other.givenNames()));
        return exchanged ? Optional.of(Clue.NAMES_EXCHANGED) : Optional.empty();
    }

    @Rule(
            code = "likeness-of-given-names",
            says = "Given names are compared without accents, capitals and hyphens: the same, one letter off, a shorter"
                    + " form, alike in sound, or different.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Clue givenNames(KnownAs one, KnownAs other) {
        List<String> a = NameKey.words(one.givenNames());
        List<String> b = NameKey.words(other.givenNames());
        if (a.equals(b) || joined(a).equals(joined(b))) {
            return Clue.SAME_GIVEN_NAME;
        }
        if (Letters.between(joined(a), joined(b)) == 1) {
            return Clue.GIVEN_NAME_ONE_LETTER;
        }
        if (partOf(a, b) || shortForm(a, b) || shortForm(b, a)) {
            return Clue.GIVEN_NAME_SHORTER;
        }
        return Sound.alike(joined(a), joined(b)) ? Clue.GIVEN_NAME_SOUNDS : Clue.OTHER_GIVEN_NAME;
    }

    @Rule(
            code = "likeness-of-family-names",
            says = "Family names are compared likewise; double names also in the other order, and each half alone.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Clue familyNames(KnownAs one, KnownAs other) {
        List<String> a = NameKey.words(one.familyName());
        List<String> b = NameKey.words(other.familyName());
        if (a.equals(b) || joined(a).equals(joined(b))) {
            return Clue.SAME_FAMILY_NAME;
        }
        if (a.size() > 1 && a.size() == b.size() && new HashSet<>(a).equals(new HashSet<>(b))) {
            return Clue.FAMILY_NAMES_SWAPPED;
        }
        if (Letters.between(joined(a), joined(b)) == 1) {
            return Clue.FAMILY_NAME_ONE_LETTER;
        }
        if (partOf(a, b)) {
            return Clue.FAMILY_NAME_SHORTER;
        }
        return Sound.alike(joined(a), joined(b)) ? Clue.FAMILY_NAME_SOUNDS : Clue.OTHER_FAMILY_NAME;
    }

    @Rule(
            code = "likeness-of-addresses",
            says = "Two addresses are the same or differ; where one was not sent they say nothing.",
            source = SOURCE,
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Clue> addresses(KnownAs one, KnownAs other) {
        List<String> a = NameKey.words(one.address());
        List<String> b = NameKey.words(other.address());
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(a.equals(b) ? Clue.SAME_ADDRESS : Clue.OTHER_ADDRESS);
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static boolean partOf(List<String> one, List<String> other) {
        Set<String> a = Set.copyOf(one);
        Set<String> b = Set.copyOf(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static boolean shortForm(List<String> one, List<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.get(0).length() >= SHORT_FORM
                && other.get(0).startsWith(one.get(0));
    }
}
