package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Can this disposal be chosen for this offence? Before a choice is made, or about one that was.
 *
 * @param triageClosedByPolicyAlone whether nothing but the triage policy closes triage for the same offence
 */
record Question(
        DisposalKind kind,
        Offence offence,
        Circumstances circumstances,
        Optional<Choice> choice,
        boolean triageClosedByPolicyAlone) {

    boolean isAbout(DisposalKind asked) {
        return kind == asked;
    }

    LocalDate today() {
        return circumstances.today();
    }

    LocalDate dateOfBirth() {
        return circumstances.dateOfBirth();
    }

    /** The day it would be given, as far as that is known. */
    LocalDate givenOn() {
        return choice.map(chosen -> chosen.givenOn(today())).orElse(today());
    }

    /** The last day of the conditions that are chosen; of a youth conditional caution only. */
    Optional<LocalDate> conditionsEnd() {
        return isAbout(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                ? choice.map(chosen -> chosen.conditionsEndOn(today()))
                : Optional.empty();
    }

    /** The reference of the Crown Prosecution Service's authority, or empty. */
    String cpsAuthority() {
        return choice.map(Choice::cpsAuthority).orElse("").strip();
    }
}
