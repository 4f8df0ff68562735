package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** Who the child is, and how old: at the offence, and on the day it is given. */
final class ChildRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            ChildRules::identityIsConfirmed,
            ChildRules::hasOneBirthDate,
            ChildRules::tenAtTheOffence,
            ChildRules::tenThroughoutTheOffence,
            ChildRules::underEighteenForCaution,
            ChildRules::underEighteenForTriage,
            ChildRules::saysWhenEighteen);

    private static final int MONTHS_AHEAD = 6;

    private ChildRules() {}

    @Rule(
            code = "identity-unconfirmed",
            says = "Who the child is should be sure before anything is decided.",
            source = "Order of the decision, step 1; product owner's decision D17",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> identityIsConfirmed(Question question) {
        return question.circumstances().identityConfirmed()
                ? Optional.empty()
                : Remark.of(
                        "identity-unconfirmed",
                        "It is not sure yet who this child is, so the history shown may be somebody else's.",
                        "clears when the quality check confirms the child's identity");
    }

    @Rule(
            code = "another-birth-date",
            says = "Where records of one child differ in the birth date, it should be sure which one holds.",
            source = "R3; product owner's decision D17",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> hasOneBirthDate(Question question) {
        return question.circumstances().anotherBirthDate()
                ? Remark.of(
                        "another-birth-date",
                        "Another record of this child has another birth date. Ages here are counted from the one on"
                                + " this case.",
                        "clears when the records are found to have the same birth date")
                : Optional.empty();
    }

    @Rule(
            code = "under-ten-at-offence",
            says = "A child under 10 at the offence has committed none: only no further action is left.",
            source = "R1: Children and Young Persons Act 1933, section 50",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> tenAtTheOffence(Question question) {
        LocalDate tenth = Days.turns(question.dateOfBirth(), 10);
        return question.isAbout(DisposalKind.NO_FURTHER_ACTION)
                        || !question.offence().to().isBefore(tenth)
                ? Optional.empty()
                : Remark.of(
                        "under-ten-at-offence",
                        "This child turned 10 on " + Days.words(tenth)
                                + ", after this happened. Under 10 there is no offence in law.",
                        "opens only if a date is wrong: the child's birth date or the day of the offence");
    }

    @Rule(
            code = "may-have-been-under-ten",
            says = "Where an offence may have happened before the tenth birthday, its day has to be made sure.",
            source = "R1 and R3: Children and Young Persons Act 1933, section 50, for an offence between two dates",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> tenThroughoutTheOffence(Question question) {
        LocalDate tenth = Days.turns(question.dateOfBirth(), 10);
        boolean spans = question.offence().from().isBefore(tenth)
                && !question.offence().to().isBefore(tenth);
        return question.isAbout(DisposalKind.NO_FURTHER_ACTION) || !spans
                ? Optional.empty()
                : Remark.of(
                        "may-have-been-under-ten",
                        "This child turned 10 on " + Days.words(tenth)
                                + ", within the dates given. Only what happened from that day on can be an offence.",
                        "clears when the dates of the offence begin on or after " + Days.words(tenth)
                                + "; closes if they end before it");
    }

    @Rule(
            code = "eighteen-for-caution",
            says = "A youth caution or youth conditional caution is given before the eighteenth birthday.",
            source = "R2: Crime and Disorder Act 1998, section 66ZA; read as the day it is given",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> underEighteenForCaution(Question question) {
        LocalDate eighteenth = Days.turns(question.dateOfBirth(), 18);
        return !question.kind().isCaution() || question.givenOn().isBefore(eighteenth)
                ? Optional.empty()
                : Remark.of(
                        "eighteen-for-caution",
                        "This person is 18 from " + Days.words(eighteenth) + ". "
                                + upper(question.kind().words()) + " must be given before that day.",
                        question.today().isBefore(eighteenth)
                                ? "opens if it is given before " + Days.words(eighteenth)
                                : "closed on " + Days.words(eighteenth));
    }

    @Rule(
            code = "eighteen-for-triage",
            says = "Triage is meant for children: at 18 it needs a reason.",
            source = "Table of effects; triage is not in statute",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> underEighteenForTriage(Question question) {
        LocalDate eighteenth = Days.turns(question.dateOfBirth(), 18);
        return !question.isAbout(DisposalKind.TRIAGE) || question.givenOn().isBefore(eighteenth)
                ? Optional.empty()
                : Remark.of(
                        "eighteen-for-triage",
                        "This person is 18 from " + Days.words(eighteenth) + ". Triage is meant for children.",
                        "warns from " + Days.words(eighteenth) + " on");
    }

    @Rule(
            code = "closes-at-eighteen",
            says = "Where the eighteenth birthday is near, the last days for a caution are told.",
            source =
                    "R2 and R3: Crime and Disorder Act 1998, section 66ZA; age is attained at the start of the birthday",
            certainty = KNOWN,
            effect = INFORM)
    static Optional<Remark> saysWhenEighteen(Question question) {
        LocalDate eighteenth = Days.turns(question.dateOfBirth(), 18);
        boolean near = question.givenOn().isBefore(eighteenth)
                && !question.givenOn().plusMonths(MONTHS_AHEAD).isBefore(eighteenth);
        return !question.kind().isCaution() || !near
                ? Optional.empty()
                : Remark.of(
                        "closes-at-eighteen",
                        "This child turns 18 on " + Days.words(eighteenth) + ". "
                                + upper(question.kind().words()) + " must be given before that day.",
                        "closes on " + Days.words(eighteenth));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
