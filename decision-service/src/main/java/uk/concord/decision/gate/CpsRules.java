package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** What the gravest class of offences asks: no triage, and the Crown Prosecution Service's authority for a caution. */
final class CpsRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            CpsRules::noTriageForIndictableOnly,
            CpsRules::authorityForCaution,
            CpsRules::authorityForConditionalCaution,
            CpsRules::authorityOnlyWhereNeeded);

    private static final String FIELD = "cpsAuthority";
    private static final String NEEDED = "This offence can only be tried in the Crown Court, so the Crown Prosecution"
            + " Service must authorise %s.";
    private static final String OPENS = "opens when the CPS has authorised it: give the reference";

    private CpsRules() {}

    @Rule(
            code = "indictable-only-for-triage",
            says = "Triage is for low-level offences, never for one that only the Crown Court can try.",
            source = "Inspection of South Tees YOS, June 2019 (triage is for low-level offences); table of effects",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> noTriageForIndictableOnly(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) && isIndictableOnly(question)
                ? Remark.of(
                        "indictable-only-for-triage",
                        "This offence can only be tried in the Crown Court. Triage is for low-level offences.",
                        "opens only if the offence itself is changed to a lesser one")
                : Optional.empty();
    }

    @Rule(
            code = "cps-authority-missing-for-caution",
            says =
                    "A youth caution for an indictable-only offence needs the authority of the Crown Prosecution Service.",
            source = "R24: Director of Public Prosecutions' guidance on charging",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Remark> authorityForCaution(Question question) {
        return question.isAbout(DisposalKind.YOUTH_CAUTION) && lacksAuthority(question)
                ? Remark.at(
                        FIELD,
                        "cps-authority-missing-for-caution",
                        NEEDED.formatted(question.kind().words()),
                        OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "cps-authority-missing-for-conditional-caution",
            says = "A youth conditional caution for an indictable-only offence needs the authority of the Crown"
                    + " Prosecution Service.",
            source = "R23: justice.gov.uk, Youth cautions; Code of Practice for Youth Conditional Cautions",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> authorityForConditionalCaution(Question question) {
        return question.isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION) && lacksAuthority(question)
                ? Remark.at(
                        FIELD,
                        "cps-authority-missing-for-conditional-caution",
                        NEEDED.formatted(question.kind().words()),
                        OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "cps-authority-not-needed",
            says = "An authority is recorded only where one is needed, so that nobody believes in one that never was.",
            source = "None outside: the record says what happened",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> authorityOnlyWhereNeeded(Question question) {
        boolean needed = question.kind().isCaution() && isIndictableOnly(question);
        return needed || question.cpsAuthority().isEmpty()
                ? Optional.empty()
                : Remark.at(
                        FIELD,
                        "cps-authority-not-needed",
                        "No authority of the Crown Prosecution Service is needed for this. Take the reference out, or"
                                + " check the offence.",
                        "opens when the reference is taken out");
    }

    private static boolean lacksAuthority(Question question) {
        return isIndictableOnly(question) && question.cpsAuthority().isEmpty();
    }

    private static boolean isIndictableOnly(Question question) {
        return question.offence().offenceClass() == OffenceClass.INDICTABLE_ONLY;
    }
}
