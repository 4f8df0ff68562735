package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.SECONDARY;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;
import static uk.concord.rules.Effect.WARN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** Until when can this offence still be charged, and what stands behind a disposal once it cannot? */
final class LimitationRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            LimitationRules::chargedInTime,
            LimitationRules::conditionalCautionInTime,
            LimitationRules::cautionInTime,
            LimitationRules::triageInTime,
            LimitationRules::surelyInTime,
            LimitationRules::notAtTheLastMoment,
            LimitationRules::saysTheLastDay,
            LimitationRules::specialLimitIsLookedUp);

    private LimitationRules() {}

    @Rule(
            code = "limitation-passed-for-charge",
            says = "A summary offence is charged within six months of it, at the latest on the corresponding date.",
            source = "R51: Magistrates' Courts Act 1980, section 127",
            certainty = SECONDARY,
            effect = BLOCK)
    static Optional<Remark> chargedInTime(Question question) {
        return question.isAbout(DisposalKind.CHARGE) && hasPassed(question)
                ? Remark.of(
                        "limitation-passed-for-charge",
                        passed(question) + " No charge can be brought any more.",
                        closed(question))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-passed-for-conditional-caution",
            says = "A youth conditional caution can be enforced: it needs a charge that could still be brought.",
            source = "R54 and R55: follows from the Magistrates' Courts Act 1980, section 127",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> conditionalCautionInTime(Question question) {
        return question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION) && hasPassed(question)
                ? Remark.of(
                        "limitation-passed-for-conditional-caution",
                        passed(question) + " With no charge possible, nothing stands behind the conditions.",
                        closed(question))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-passed-for-caution",
            says = "A youth caution after the limit for a charge is doubtful: it needs a lawyer's word.",
            source = "R55: follows from the Magistrates' Courts Act 1980, section 127",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> cautionInTime(Question question) {
        return question.isAbout(DisposalKind.YOUTH_CAUTION) && hasPassed(question)
                ? Remark.of(
                        "limitation-passed-for-caution",
                        passed(question)
                                + " Whether a youth caution may still be given is doubtful: take legal advice.",
                        closed(question))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-passed-for-triage",
            says = "Triage after the limit for a charge is an offer of support, with nothing behind it.",
            source = "R55: follows from the Magistrates' Courts Act 1980, section 127",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> triageInTime(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) && hasPassed(question)
                ? Remark.of(
                        "limitation-passed-for-triage",
                        passed(question) + " Consider no further action, time limit expired, with an offer of support.",
                        closed(question))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-may-have-passed",
            says = "Where an offence may be older than six months, its day has to be made sure.",
            source = "R51: Magistrates' Courts Act 1980, section 127, for an offence between two dates",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> surelyInTime(Question question) {
        boolean asked = question.isAbout(DisposalKind.CHARGE)
                || question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                || question.isAbout(DisposalKind.TRIAGE);
        return asked && isLimited(question) && limitation(question).mayHavePassed(question.today())
                ? Remark.of(
                        "limitation-may-have-passed",
                        "If it happened on the first of the dates given, the last day for a charge was "
                                + Days.words(limitation(question).surely()) + ".",
                        "clears when its day is made sure; closes after "
                                + Days.words(limitation(question).atMost()))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-near",
            says = "28 days or fewer before the last day for a charge there is a warning.",
            source = "Product owner's decision D7",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> notAtTheLastMoment(Question question) {
        boolean near = isLimited(question)
                && !limitation(question).mayHavePassed(question.today())
                && limitation(question).isNear(question.today());
        return leansOnCharge(question) && near
                ? Remark.of(
                        "limitation-near",
                        "The last day for a charge is near: "
                                + Days.words(limitation(question).surely()) + ".",
                        closes(question))
                : Optional.empty();
    }

    @Rule(
            code = "limitation-last-day",
            says = "The last day for a charge is told wherever a charge may follow.",
            source = "R51: Magistrates' Courts Act 1980, section 127; six months end on the corresponding date",
            certainty = KNOWN,
            effect = INFORM)
    static Optional<Remark> saysTheLastDay(Question question) {
        boolean ahead = isLimited(question)
                && !limitation(question).hasPassed(question.today())
                && !limitation(question).isNear(question.today());
        return leansOnCharge(question) && ahead
                ? Remark.of(
                        "limitation-last-day",
                        "The last day for a charge is "
                                + Days.words(limitation(question).surely()) + ".",
                        closes(question))
                : Optional.empty();
    }

    @Rule(
            code = "special-time-limit",
            says = "An offence with a time limit of its own has it looked up by a person.",
            source = "R52: Acts that set another limit than the Magistrates' Courts Act 1980, section 127",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Remark> specialLimitIsLookedUp(Question question) {
        return question.offence().timeLimit() == TimeLimit.SPECIAL && !question.isAbout(DisposalKind.NO_FURTHER_ACTION)
                ? Remark.of(
                        "special-time-limit",
                        "This offence has a time limit of its own, which Concord does not know. Look up its last day.",
                        "closes after the last day of that limit")
                : Optional.empty();
    }

    private static boolean leansOnCharge(Question question) {
        return question.isAbout(DisposalKind.CHARGE) || question.isAbout(DisposalKind.TRIAGE);
    }

    private static boolean isLimited(Question question) {
        return question.offence().timeLimit() == TimeLimit.SIX_MONTHS;
    }

    private static Limitation limitation(Question question) {
        return Limitation.of(question.offence());
    }

    private static boolean hasPassed(Question question) {
        return isLimited(question) && limitation(question).hasPassed(question.today());
    }

    private static String passed(Question question) {
        return "The last day for a charge was "
                + Days.words(limitation(question).atMost()) + ".";
    }

    private static String closed(Question question) {
        return "closed after " + Days.words(limitation(question).atMost());
    }

    private static String closes(Question question) {
        String last = Days.words(limitation(question).atMost());
        return question.isAbout(DisposalKind.CHARGE) ? "closes after " + last : "warns after " + last;
    }
}
