package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Choices as the tables make them. */
final class Choices {

    private Choices() {}

    static Choice of(DisposalKind kind) {
        return Choice.of(kind, "It fits what happened.");
    }

    static Choice given(DisposalKind kind, String plannedGivenOn) {
        Choice plain = of(kind);
        return new Choice(
                kind,
                plain.reason(),
                plain.nfa(),
                plain.conditions(),
                plain.conditionsEndOn(),
                "",
                "",
                Optional.of(LocalDate.parse(plannedGivenOn)));
    }

    static Choice authorised(DisposalKind kind, String reference) {
        List<String> conditions = kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION ? letter() : List.of();
        return new Choice(
                kind, "It fits.", Optional.empty(), conditions, Optional.empty(), "", reference, Optional.empty());
    }

    static Choice conditional(String endOn) {
        return conditional(endOn, "");
    }

    static Choice conditional(String endOn, String lengthReason) {
        return conditional(letter(), Optional.of(LocalDate.parse(endOn)), lengthReason);
    }

    static Choice conditional(List<String> conditions, Optional<LocalDate> endOn, String lengthReason) {
        return new Choice(
                DisposalKind.YOUTH_CONDITIONAL_CAUTION,
                "It fits.",
                Optional.empty(),
                conditions,
                endOn,
                lengthReason,
                "",
                Optional.empty());
    }

    static Choice with(DisposalKind kind, NoFurtherActionReason reason) {
        return new Choice(kind, "It fits.", Optional.of(reason), List.of(), Optional.empty(), "", "", Optional.empty());
    }

    static List<String> letter() {
        return List.of("Write a letter to the shop.");
    }
}
