package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;
import static uk.concord.rules.Effect.WARN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** Is there enough to charge, and what has the child said about it? */
final class EvidenceRules {

    static final List<Function<Question, Optional<Remark>>> OF_EVIDENCE = List.of(
            EvidenceRules::evidenceForCaution, EvidenceRules::evidenceForTriage, EvidenceRules::evidenceForCharge);

    static final List<Function<Question, Optional<Remark>>> OF_ADMISSION = List.of(
            EvidenceRules::admittedForCaution,
            EvidenceRules::responsibilityTakenForTriage,
            EvidenceRules::responsibilityAloneForTriage);

    private static final String NEEDS_FULL = "A caution can only follow a full admission.";
    private static final String OPENS_WITH_EVIDENCE = "opens when the police say that there is enough to charge";
    private static final String CLEARS_WITH_EVIDENCE = "clears when the police say that there is enough to charge";

    private EvidenceRules() {}

    @Rule(
            code = "evidence-insufficient-for-caution",
            says = "A youth caution or youth conditional caution needs evidence that would be enough to charge.",
            source = "R10 and R20: Crime and Disorder Act 1998, sections 66ZA and 66B",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> evidenceForCaution(Question question) {
        return question.kind().isCaution() && isInsufficient(question)
                ? Remark.of("evidence-insufficient-for-caution", saysWho(question), OPENS_WITH_EVIDENCE)
                : Optional.empty();
    }

    @Rule(
            code = "evidence-insufficient-for-triage",
            says = "Triage should rest on evidence that would be enough to charge.",
            source = "Table of effects; triage is not in statute",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> evidenceForTriage(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) && isInsufficient(question)
                ? Remark.of("evidence-insufficient-for-triage", saysWho(question), CLEARS_WITH_EVIDENCE)
                : Optional.empty();
    }

    @Rule(
            code = "evidence-insufficient-for-charge",
            says = "A case referred back for charge should have evidence that is enough to charge.",
            source = "Order of the decision, step 4; the charging decision stays with the police and prosecutors",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> evidenceForCharge(Question question) {
        return question.isAbout(DisposalKind.CHARGE) && isInsufficient(question)
                ? Remark.of("evidence-insufficient-for-charge", saysWho(question), CLEARS_WITH_EVIDENCE)
                : Optional.empty();
    }

    @Rule(
            code = "not-fully-admitted-for-caution",
            says = "A youth caution or youth conditional caution needs a full admission of the offence.",
            source = "R10 and R20: Crime and Disorder Act 1998, sections 66ZA and 66B",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> admittedForCaution(Question question) {
        return question.kind().isCaution() && question.offence().admission() != Admission.FULL
                ? Remark.of(
                        "not-fully-admitted-for-caution",
                        said(question) + " " + NEEDS_FULL,
                        "opens when the child admits the offence in full to an officer")
                : Optional.empty();
    }

    @Rule(
            code = "not-acknowledged-for-triage",
            says = "For triage it is looked for that the child takes responsibility for what happened.",
            source = "Inspection of South Tees YOS, June 2019; table of effects",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> responsibilityTakenForTriage(Question question) {
        boolean acknowledged = question.offence().admission() == Admission.FULL
                || question.offence().admission() == Admission.RESPONSIBILITY_ONLY;
        return !question.isAbout(DisposalKind.TRIAGE) || acknowledged
                ? Optional.empty()
                : Remark.of(
                        "not-acknowledged-for-triage",
                        said(question) + " Triage should rest on responsibility for all of it.",
                        "clears when the child takes responsibility for it");
    }

    @Rule(
            code = "responsibility-only-for-triage",
            says =
                    "Responsibility taken without an admission is enough for triage, and for nothing that needs an admission.",
            source = "Inspection of South Tees YOS, June 2019; table of effects",
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Remark> responsibilityAloneForTriage(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) && question.offence().admission() == Admission.RESPONSIBILITY_ONLY
                ? Remark.of(
                        "responsibility-only-for-triage",
                        said(question) + " That is enough for triage; a caution needs a full admission.",
                        "")
                : Optional.empty();
    }

    private static boolean isInsufficient(Question question) {
        return !question.circumstances().evidenceSufficient();
    }

    private static String saysWho(Question question) {
        return "There is not enough evidence to charge, says "
                + question.circumstances().evidenceSaidBy() + ".";
    }

    private static String said(Question question) {
        return switch (question.offence().admission()) {
            case FULL -> "The child admitted the offence.";
            case PARTIAL -> "The child admitted a part of the offence only.";
            case RESPONSIBILITY_ONLY -> "The child took responsibility without admitting the offence.";
            case NONE -> "The child has not admitted the offence.";
            case NO_COMMENT -> "The child made no comment.";
            case DENIED -> "The child denied the offence.";
        };
    }
}
