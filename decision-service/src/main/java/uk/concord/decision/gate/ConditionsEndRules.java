package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** The end of a youth conditional caution's conditions against the last day for a charge, which stands behind them. */
final class ConditionsEndRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            ConditionsEndRules::usualLengthWithinLimitation,
            ConditionsEndRules::endWithinLimitation,
            ConditionsEndRules::endBeforeTheMargin);

    private static final String END = "conditionsEndOn";

    private ConditionsEndRules() {}

    @Rule(
            code = "usual-length-passes-limitation",
            says =
                    "Before conditions are chosen, it is told where the usual twelve weeks would come too near the limit.",
            source = "R54; product owner's decisions D7 and D8",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> usualLengthWithinLimitation(Question question) {
        if (question.choice().isPresent() || !isLimited(question)) {
            return Optional.empty();
        }
        LocalDate end = Choice.usualEnd(question.givenOn());
        Limitation limitation = Limitation.of(question.offence());
        return !limitation.isNear(end) && !limitation.hasPassed(end)
                ? Optional.empty()
                : Remark.of(
                        "usual-length-passes-limitation",
                        "The usual twelve weeks would end on " + Days.words(end) + "; the last day for a charge is "
                                + Days.words(limitation.surely()) + ".",
                        "clears with conditions that end by " + Days.words(limitation.comfortably()));
    }

    @Rule(
            code = "conditions-end-after-limitation",
            says = "Conditions end no later than the last day for a charge: beyond it nothing stands behind them.",
            source = "R54: follows from the Magistrates' Courts Act 1980, section 127",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> endWithinLimitation(Question question) {
        return !isLimited(question)
                ? Optional.empty()
                : question.conditionsEnd()
                        .filter(Limitation.of(question.offence())::hasPassed)
                        .flatMap(end -> Remark.at(
                                END,
                                "conditions-end-after-limitation",
                                "The conditions would end on " + Days.words(end) + ", after the last day for a charge, "
                                        + Days.words(Limitation.of(question.offence())
                                                .atMost()) + ".",
                                "opens with conditions that end by "
                                        + Days.words(Limitation.of(question.offence())
                                                .atMost())));
    }

    @Rule(
            code = "conditions-end-near-limitation",
            says = "Conditions should leave more than 28 days to charge where they are not kept.",
            source = "R54; product owner's decision D7",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> endBeforeTheMargin(Question question) {
        return !isLimited(question)
                ? Optional.empty()
                : question.conditionsEnd()
                        .filter(Limitation.of(question.offence())::isNear)
                        .flatMap(end -> Remark.at(
                                END,
                                "conditions-end-near-limitation",
                                "The conditions would end on " + Days.words(end) + ". The last day for a charge is "
                                        + Days.words(Limitation.of(question.offence())
                                                .surely())
                                        + ": little time if they are not kept.",
                                "clears with conditions that end by "
                                        + Days.words(Limitation.of(question.offence())
                                                .comfortably())));
    }

    /** Whether a limit of six months is running, and not yet past: past it the caution is closed anyway. */
    private static boolean isLimited(Question question) {
        return question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                && question.offence().timeLimit() == TimeLimit.SIX_MONTHS
                && !Limitation.of(question.offence()).hasPassed(question.today());
    }
}
