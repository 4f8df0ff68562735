package uk.concord.notification.outcome;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** Which Home Office outcome code an offence carries. */
public final class OutcomeCodeRules {

    private OutcomeCodeRules() {}

    @Rule(
            code = "outcome-code-not-known",
            says = "The outcome code follows from what was given, or why nothing further is done, and the day of it.",
            source = "Product owner's decision D4; Home Office outcome codes",
            certainty = CHOSEN,
            effect = BLOCK)
    static CodeAnswer codeOf(CodeGround ground, LocalDate day) {
        List<OutcomeCode> candidates = OutcomeCode.ALL.stream()
                .filter(code -> code.grounds().contains(ground))
                .toList();
        return candidates.stream()
                .filter(code -> codeIsInForce(code, day).isEmpty())
                .findFirst()
                .map(code -> new CodeAnswer(code.code(), List.of()))
                .orElseGet(() -> new CodeAnswer("", reasons(candidates, day)));
    }

    @Rule(
            code = "outcome-code-outside-its-dates",
            says = "A code is used only for what happened on a day on which it was in force.",
            source = "Home Office outcome codes: 22 from 1 April 2019, 21 from January 2016",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> codeIsInForce(OutcomeCode code, LocalDate day) {
        return code.inForceOn(day)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "outcome-code-outside-its-dates",
                        "Outcome code " + code.code() + " was not in force on that day, and is not sent."));
    }

    private static List<Reason> reasons(List<OutcomeCode> candidates, LocalDate day) {
        return candidates.isEmpty()
                ? List.of(Reason.of("outcome-code-not-known", "There is no outcome code for this."))
                : candidates.stream()
                        .flatMap(code -> codeIsInForce(code, day).stream())
                        .toList();
    }

    /**
     * The code, or why there is none.
     *
     * @param code empty where there is none
     * @param reasons every one, where there is none
     */
    record CodeAnswer(String code, List<Reason> reasons) {}
}
