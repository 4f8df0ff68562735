package uk.concord.intake.referral;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.concord.intake.person.Age;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;
import uk.concord.rules.StateTable;

/** What must be so for something to be done with a referral. */
final class ReferralRules {

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9]{1,40}){0,4}");
    private static final int LONGEST_POINTER = 100;

    private ReferralRules() {}

    @Rule(
            code = "referral-changed",
            says = "Whoever acts on a G26 has seen its latest version.",
            source = "House: a lost update is a refusal that loses nothing typed",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> versionIsLatest(int seen, Referral referral) {
        return seen == referral.version()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "referral-changed",
                        "/version",
                        (referral.state() == ReferralState.ACCEPTED
                                        ? "This G26 has been changed since you opened it, by "
                                                + referral.written().by().name()
                                        : "This G26 has been sent again since you opened it")
                                + ". Look at its version " + referral.version() + ", then do it again."));
    }

    @Rule(
            code = "referral-in-another-state",
            says = "With a G26 is done what its state allows.",
            source = "Product: the lifecycle of a referral",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> stateAllows(ReferralCommand command, Referral referral) {
        return ReferralTable.TABLE.allows(referral.state(), command)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "referral-in-another-state",
                        "This G26 is " + referral.state().title().toLowerCase(Locale.UK) + " now. To "
                                + StateTable.words(command) + " is no longer possible."));
    }

    @Rule(
            code = "returned-without-a-reason",
            says = "A G26 goes back with the fields that need work and a reason for each.",
            source = "Inspection of South Tees YOS, June 2019; product: quality check",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> somethingToMend(int reasons) {
        return reasons >= 1 && reasons <= 30
                ? Optional.empty()
                : Optional.of(new Reason(
                        "returned-without-a-reason",
                        "/reasons",
                        "Say what needs work: tick 1 to 30 fields, and enter a reason for each."));
    }

    @Rule(
            code = "field-not-a-pointer",
            says = "A field of the form is named as a JSON pointer, or left empty for the whole form.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> fieldIsPointer(String field, String at) {
        return field.length() <= LONGEST_POINTER && POINTER.matcher(field).matches()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "field-not-a-pointer", at, "Name the field such as /offences/0/from, or leave it empty."));
    }

    @Rule(
            code = "not-suitable-for-another-reason",
            says = "That a G26 is not suitable because of an age is said only where the birth date bears it out.",
            source = "Children and Young Persons Act 1933, section 50; Crime and Disorder Act 1998, section 66ZA",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> ageBearsItOut(UnsuitableBecause because, G26 form, LocalDate today) {
        LocalDate born = form.child().dateOfBirth();
        boolean so = switch (because) {
            case UNDER_TEN ->
                form.offences().stream().allMatch(offence -> offence.to().isBefore(Age.turns(born, 10)));
            case ADULT -> !today.isBefore(Age.turns(born, 18));
            case ANOTHER_AREA, DUPLICATE -> true;
        };
        return so
                ? Optional.empty()
                : Optional.of(new Reason(
                        "not-suitable-for-another-reason",
                        "/reason",
                        "By the birth date on the form this is not so. If the birth date is wrong, return the form."));
    }

    @Rule(
            code = "duplicate-unknown",
            says = "Whoever closes a G26 as a duplicate names another G26 of the force.",
            source = "Product: the quality check links a duplicate to what it duplicates",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> isAnotherOne(String duplicateOf, Optional<ReferralId> found, ReferralId self) {
        return found.filter(other -> !other.equals(self)).isPresent()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "duplicate-unknown",
                        "/duplicateOf",
                        duplicateOf + " is not the reference of another G26 of your force."));
    }

    /** The reason with this name, as contracts and forms have it. */
    static Optional<UnsuitableBecause> because(String name) {
        return Arrays.stream(UnsuitableBecause.values())
                .filter(because -> because.name().equals(name))
                .findFirst();
    }
}
