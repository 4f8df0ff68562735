package uk.concord.disposal.disposal;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.Optional;
import uk.concord.disposal.act.Act;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/**
 * Whether the end of a youth conditional caution's conditions still fits on the day on which it is given: it was chosen
 * when the two agencies decided, and giving may come weeks later.
 */
final class ConditionsRules {

    private static final int MOST_WEEKS = 20;
    private static final String REMEDY = " Stop it, and both agencies decide again on an end that fits.";

    private ConditionsRules() {}

    @Rule(
            code = "conditions-end-too-early",
            says = "Conditions end after the day on which the caution is given.",
            source = "Crime and Disorder Act 1998, section 66A: conditions that can be kept; decision D8",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> endAfterTheyBegin(Optional<LocalDate> end, LocalDate day) {
        return end.filter(last -> !last.isAfter(day))
                .map(last -> Reason.of(
                        "conditions-end-too-early",
                        "The conditions end on %s, which leaves the child no time after the day it is given."
                                        .formatted(Act.words(last))
                                + REMEDY));
    }

    @Rule(
            code = "conditions-too-long",
            says = "Conditions last at most twenty weeks from the day given.",
            source = "Product owner's decision D8",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> atMostTwentyWeeks(Optional<LocalDate> end, LocalDate day) {
        LocalDate most = day.plusWeeks(MOST_WEEKS);
        return end.filter(last -> last.isAfter(most))
                .map(last -> Reason.of(
                        "conditions-too-long",
                        "The conditions end on %s. Given on that day, they may last until %s at most."
                                        .formatted(Act.words(last), Act.words(most))
                                + REMEDY));
    }

    @Rule(
            code = "no-conditions",
            says = "A disposal is stopped because its conditions no longer fit only where it has any.",
            source = "None outside: facts have to be true",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> hasConditions(Stop.Because because, DisposalKind kind) {
        return because == Stop.Because.CONDITIONS_OUT_OF_TIME && kind != DisposalKind.YOUTH_CONDITIONAL_CAUTION
                ? Optional.of(
                        new Reason("no-conditions", "/because", "This has no conditions. Choose the true reason."))
                : Optional.empty();
    }
}
