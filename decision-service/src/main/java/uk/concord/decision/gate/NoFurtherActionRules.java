package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** The reason for which nothing further is done: the police record it as their outcome. */
final class NoFurtherActionRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            NoFurtherActionRules::hasReason,
            NoFurtherActionRules::onlyItHasReason,
            NoFurtherActionRules::limitHasExpired);

    private static final String FIELD = "noFurtherActionReason";

    private NoFurtherActionRules() {}

    @Rule(
            code = "no-further-action-reason-missing",
            says = "No further action has one of the reasons that the police record.",
            source = "Product owner's decision D4; Home Office outcome codes",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> hasReason(Question question) {
        boolean lacking = question.isAbout(DisposalKind.NO_FURTHER_ACTION)
                && question.choice().filter(chosen -> chosen.nfa().isEmpty()).isPresent();
        return lacking
                ? Remark.at(
                        FIELD,
                        "no-further-action-reason-missing",
                        "Choose the reason for no further action: it decides what the police record.",
                        "opens with a reason")
                : Optional.empty();
    }

    @Rule(
            code = "no-further-action-reason-misplaced",
            says = "Only no further action has a reason for no further action.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> onlyItHasReason(Question question) {
        boolean misplaced = !question.isAbout(DisposalKind.NO_FURTHER_ACTION)
                && question.choice().flatMap(Choice::nfa).isPresent();
        return misplaced
                ? Remark.at(
                        FIELD,
                        "no-further-action-reason-misplaced",
                        "A reason for no further action goes with no further action only. Take it out, or choose that.",
                        "opens when the reason is taken out")
                : Optional.empty();
    }

    @Rule(
            code = "time-limit-not-expired",
            says = "The time limit is given as the reason only once it has surely expired.",
            source = "Home Office outcome code 17; R51 and R55",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> limitHasExpired(Question question) {
        boolean saidSo = question.isAbout(DisposalKind.NO_FURTHER_ACTION)
                && question.choice()
                        .flatMap(Choice::nfa)
                        .filter(NoFurtherActionReason.TIME_LIMIT_EXPIRED::equals)
                        .isPresent();
        boolean expired = switch (question.offence().timeLimit()) {
            case NONE -> false;
            case SIX_MONTHS -> Limitation.of(question.offence()).hasPassed(question.today());
            case SPECIAL -> true;
        };
        return saidSo && !expired
                ? Remark.at(
                        FIELD,
                        "time-limit-not-expired",
                        "As far as Concord knows the time limit of this offence has not expired. Check the reason.",
                        "clears with another reason, or once the limit has expired")
                : Optional.empty();
    }
}
