package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** What earlier cautions mean for this decision, and what this one would mean for the child. */
final class CautionRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            CautionRules::nothingAfterConditionalCaution,
            CautionRules::saysFirstTimeEntrant,
            CautionRules::earlierCautionsAreNoBar);

    private static final Set<String> CAUTIONS =
            Set.of(DisposalKind.YOUTH_CAUTION.name(), DisposalKind.YOUTH_CONDITIONAL_CAUTION.name());

    private CautionRules() {}

    @Rule(
            code = "conditional-caution-already-given",
            says =
                    "After a youth conditional caution that was not completed, only a charge or no further action is left.",
            source = "R28: Crime and Disorder Act 1998, section 66E; product owner's decision D26",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Remark> nothingAfterConditionalCaution(Question question) {
        return question.offence().conditionalCautionWasGiven()
                        && question.kind().isOutOfCourt()
                ? Remark.of(
                        "conditional-caution-already-given",
                        "A youth conditional caution was given for this offence and not completed. It can be charged, or"
                                + " left without further action.",
                        "stays closed for this offence")
                : Optional.empty();
    }

    @Rule(
            code = "first-time-entrant",
            says = "A first youth caution or youth conditional caution makes a child a first-time entrant.",
            source = "R47: inspection of South Tees YOS, June 2019, glossary",
            certainty = STATED,
            effect = INFORM)
    static Optional<Remark> saysFirstTimeEntrant(Question question) {
        return question.kind().isCaution() && isKnown(question) && !hadCaution(question)
                ? Remark.of(
                        "first-time-entrant",
                        "As far as Concord knows this would be the child's first caution: the child would enter the formal"
                                + " youth justice system for the first time.",
                        "")
                : Optional.empty();
    }

    @Rule(
            code = "earlier-caution-no-bar",
            says = "Earlier cautions do not bar another: there is no ladder to climb.",
            source =
                    "R18: Legal Aid, Sentencing and Punishment of Offenders Act 2012, Explanatory Notes, paragraph 737",
            certainty = READ,
            effect = INFORM)
    static Optional<Remark> earlierCautionsAreNoBar(Question question) {
        return question.kind().isCaution() && hadCaution(question)
                ? Remark.of(
                        "earlier-caution-no-bar",
                        "The child has had a caution before. That does not rule out another: decide on this offence.",
                        "")
                : Optional.empty();
    }

    private static boolean isKnown(Question question) {
        return !question.circumstances().historyArriving();
    }

    private static boolean hadCaution(Question question) {
        return question.circumstances().history().stream().anyMatch(past -> CAUTIONS.contains(past.kind()));
    }
}
