package uk.concord.disposal.disposal;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.SECONDARY;
import static uk.concord.rules.Effect.BLOCK;

import java.util.Optional;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.disposal.Signing.Answer;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/**
 * What the answers to a document must meet. Those about the appropriate adult stop a caution and only warn for triage,
 * which the law does not regulate.
 */
final class SigningRules {

    private SigningRules() {}

    @Rule(
            code = "triage-not-signed",
            says = "Triage that the child does not sign is not entered: it goes back to both agencies.",
            source = "Product owner's decision D25; the child signs the agreement: inspection of June 2019",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> childSignsTriage(DisposalKind kind, Answer child) {
        return kind != DisposalKind.TRIAGE || child == Answer.SIGNED
                ? Optional.empty()
                : reason(
                        "triage-not-signed",
                        "/child",
                        "Triage is the child's own choice: without their signature it is not entered. If they do not want"
                                + " it, stop it instead, and both agencies decide again.");
    }

    @Rule(
            code = "conditional-caution-not-signed",
            says = "A youth conditional caution is given only on a document that the child has signed.",
            source = "Crime and Disorder Act 1998, section 66B, fifth requirement; decision D25",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> childSignsConditions(DisposalKind kind, Answer child) {
        return kind != DisposalKind.YOUTH_CONDITIONAL_CAUTION || child == Answer.SIGNED
                ? Optional.empty()
                : reason(
                        "conditional-caution-not-signed",
                        "/child",
                        "A youth conditional caution needs the child's signature. If they do not want it, stop it instead,"
                                + " and both agencies decide again.");
    }

    @Rule(
            code = "caution-not-explained",
            says =
                    "What a youth caution means is explained to the child in ordinary words; the child may refuse to sign.",
            source = "Crime and Disorder Act 1998, section 66ZA; decision D25",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> childHearsTheCaution(DisposalKind kind, Answer child) {
        return kind != DisposalKind.YOUTH_CAUTION || child != Answer.NOT_PRESENT
                ? Optional.empty()
                : reason(
                        "caution-not-explained",
                        "/child",
                        "A youth caution is explained to the child in person. Record this once the child was there; they"
                                + " need not sign.");
    }

    @Rule(
            code = "adult-not-present",
            says =
                    "An appropriate adult is there when a caution is explained to anybody under 18; for triage it is good"
                            + " practice.",
            source = "Criminal Justice and Courts Act 2015, section 41, from 13 April 2015",
            certainty = SECONDARY,
            effect = BLOCK)
    static Optional<Reason> adultIsThere(Answer adult) {
        return adult != Answer.NOT_PRESENT
                ? Optional.empty()
                : reason(
                        "adult-not-present",
                        "/appropriateAdult",
                        "No appropriate adult was there. Read it again with one: parent or guardian, care authority, social"
                                + " worker, or another responsible adult.");
    }

    @Rule(
            code = "adult-is-victim",
            says =
                    "Whoever the offence was against is not the appropriate adult; as a parent they may still acknowledge.",
            source = "PACE Code C, note 1B; product owner's decision D24",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Reason> adultIsNotTheVictim(NamedAdult adult) {
        return adult.isVictim()
                ? reason(
                        "adult-is-victim",
                        "/adult/isVictim",
                        "The offence was against this adult, who therefore cannot be the appropriate adult. Ask another.")
                : Optional.empty();
    }

    @Rule(
            code = "adult-is-police",
            says = "The appropriate adult is no police officer and not employed by the police.",
            source = "Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> adultIsNotPolice(NamedAdult adult) {
        return adult.isPolice()
                ? reason(
                        "adult-is-police",
                        "/adult/isPolice",
                        "Somebody of the police cannot be the appropriate adult. Ask another.")
                : Optional.empty();
    }

    @Rule(
            code = "adult-under-18",
            says = "The appropriate adult is 18 or over.",
            source = "Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> adultIsGrown(NamedAdult adult) {
        return adult.isAdult()
                ? Optional.empty()
                : reason(
                        "adult-under-18",
                        "/adult/isAdult",
                        "Somebody under 18 cannot be the appropriate adult. Ask another.");
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}
