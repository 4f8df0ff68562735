package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** The conditions of a youth conditional caution: that there are some, and how long they last. */
final class ConditionsRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            ConditionsRules::plannedAhead,
            ConditionsRules::areThere,
            ConditionsRules::onlyOfConditionalCaution,
            ConditionsRules::endAfterTheyBegin,
            ConditionsRules::beyondThreeMonthsWithReason,
            ConditionsRules::beyondThreeMonthsIsUnusual,
            ConditionsRules::atMostTwentyWeeks);

    private static final String END = "conditionsEndOn";
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_WEEKS = 20;

    private ConditionsRules() {}

    @Rule(
            code = "planned-in-the-past",
            says = "The day on which it is to be given lies ahead.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> plannedAhead(Question question) {
        return question.givenOn().isBefore(question.today())
                ? Remark.at(
                        "plannedGivenOn",
                        "planned-in-the-past",
                        "The day on which it is to be given must be today or later.",
                        "opens with a day that is not past")
                : Optional.empty();
    }

    @Rule(
            code = "conditions-missing",
            says = "A youth conditional caution has conditions.",
            source = "R20 and R26: Crime and Disorder Act 1998, sections 66A and 66B",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> areThere(Question question) {
        boolean lacking = question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                && question.choice()
                        .filter(chosen -> chosen.conditions().stream().allMatch(String::isBlank))
                        .isPresent();
        return lacking
                ? Remark.at(
                        "conditions",
                        "conditions-missing",
                        "Say what the child is to do: a youth conditional caution has at least one condition.",
                        "opens with at least one condition")
                : Optional.empty();
    }

    @Rule(
            code = "conditions-not-of-this-disposal",
            says = "Only a youth conditional caution has conditions.",
            source = "R20 and R26: Crime and Disorder Act 1998, sections 66A and 66B",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> onlyOfConditionalCaution(Question question) {
        boolean misplaced = !question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                && question.choice()
                        .filter(chosen -> !chosen.conditions().isEmpty()
                                || chosen.conditionsEndOn().isPresent())
                        .isPresent();
        return misplaced
                ? Remark.at(
                        "conditions",
                        "conditions-not-of-this-disposal",
                        "Only a youth conditional caution has conditions. Take them out, or choose that.",
                        "opens when the conditions are taken out")
                : Optional.empty();
    }

    @Rule(
            code = "conditions-end-too-early",
            says = "Conditions end after the day on which the caution is given.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> endAfterTheyBegin(Question question) {
        return question.conditionsEnd()
                .filter(end -> !end.isAfter(question.givenOn()))
                .flatMap(end -> Remark.at(
                        END,
                        "conditions-end-too-early",
                        "The conditions must end after the day on which the caution is given, "
                                + Days.words(question.givenOn()) + ".",
                        "opens with a later end"));
    }

    @Rule(
            code = "length-reason-missing",
            says = "Conditions beyond three months from the day given need a reason.",
            source = "R27; product owner's decision D8",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> beyondThreeMonthsWithReason(Question question) {
        boolean unexplained = question.choice()
                .filter(chosen -> chosen.lengthReason().isBlank())
                .isPresent();
        return unexplained && isBeyondThreeMonths(question)
                ? Remark.at(
                        "lengthReason",
                        "length-reason-missing",
                        "Say why the conditions last longer than three months: they would end after "
                                + Days.words(usualMost(question)) + ".",
                        "opens with a reason, or with conditions that end by " + Days.words(usualMost(question)))
                : Optional.empty();
    }

    @Rule(
            code = "beyond-three-months",
            says = "Conditions beyond three months should have the Crown Prosecution Service's advice.",
            source = "R27: inspection of South Tees YOS, June 2019, glossary (conditions of up to three months)",
            certainty = STATED,
            effect = WARN)
    static Optional<Remark> beyondThreeMonthsIsUnusual(Question question) {
        return isBeyondThreeMonths(question)
                ? Remark.at(
                        END,
                        "beyond-three-months",
                        "The conditions would last longer than three months. Ask the Crown Prosecution Service for"
                                + " advice.",
                        "clears with conditions that end by " + Days.words(usualMost(question)))
                : Optional.empty();
    }

    @Rule(
            code = "conditions-too-long",
            says = "Conditions last at most twenty weeks from the day given.",
            source = "R27; product owner's decision D8",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> atMostTwentyWeeks(Question question) {
        LocalDate most = question.givenOn().plusWeeks(MOST_WEEKS);
        return question.conditionsEnd()
                .filter(end -> end.isAfter(most))
                .flatMap(end -> Remark.at(
                        END,
                        "conditions-too-long",
                        "The conditions may last twenty weeks at most, until " + Days.words(most) + ".",
                        "opens with conditions that end by " + Days.words(most)));
    }

    private static boolean isBeyondThreeMonths(Question question) {
        return question.conditionsEnd()
                .filter(end -> end.isAfter(usualMost(question)))
                .isPresent();
    }

    private static LocalDate usualMost(Question question) {
        return question.givenOn().plusMonths(USUAL_MONTHS);
    }
}
