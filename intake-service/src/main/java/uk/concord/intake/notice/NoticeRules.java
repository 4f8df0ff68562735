package uk.concord.intake.notice;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.concord.intake.person.Age;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/**
 * What a notice of a police disposal must meet, beside the rules of every form. Each rule gives its own reason; the reader
 * of a notice gathers them all.
 */
final class NoticeRules {

    private NoticeRules() {}

    @Rule(
            code = "kind-unknown",
            says = "A notice names one of the disposals that the police give by themselves.",
            source = "Inspection of South Tees YOS, June 2019, chapter 3",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Reason> kindIsKnown(String kind, List<NoticeKind> kinds) {
        String choices = kinds.stream()
                .map(known -> known.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return NoticeKind.named(kind).filter(kinds::contains).isPresent()
                ? Optional.empty()
                : reason("kind-unknown", "/kind", "Choose " + choices + ".");
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
            code = "under-ten",
            says = "A child under 10 cannot commit an offence, and so cannot be given a disposal for one.",
            source = "Children and Young Persons Act 1933, section 50",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> tenWhenGiven(LocalDate dateOfBirth, LocalDate givenOn) {
        return givenOn.isBefore(Age.turns(dateOfBirth, 10))
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
        return givenOn.isBefore(Age.turns(dateOfBirth, 18))
                ? Optional.empty()
                : reason(
                        "adult-when-given",
                        "/child/dateOfBirth",
                        "This person was 18 or over when it was given. Concord records what children were given.");
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}
