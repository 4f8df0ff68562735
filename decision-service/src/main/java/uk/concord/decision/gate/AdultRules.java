package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.SECONDARY;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.concord.rules.Rule;

/** The adult who stands by the child: that there is one, and that this adult may be it. */
final class AdultRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            AdultRules::thereIsOneForCaution,
            AdultRules::notTheVictimForCaution,
            AdultRules::notPoliceForCaution,
            AdultRules::grownUpForCaution,
            AdultRules::thereIsOneForTriage,
            AdultRules::notTheVictimForTriage,
            AdultRules::notPoliceForTriage,
            AdultRules::grownUpForTriage);

    private static final String MISSING = "No appropriate adult is named. Everybody under 18 has one.";
    private static final String VICTIM =
            "The appropriate adult is the victim of this offence. A parent who is may still acknowledge it, but somebody else must stand by the child.";
    private static final String POLICE = "The appropriate adult is a police officer or works for the police.";
    private static final String YOUNG = "The appropriate adult is under 18.";

    private static final String OPENS = "opens when somebody who may do it stands by the child";
    private static final String CLEARS = "clears when somebody who may do it stands by the child";

    private AdultRules() {}

    @Rule(
            code = "appropriate-adult-missing",
            says =
                    "At a youth caution or youth conditional caution a child of any age under 18 has an appropriate adult.",
            source = "R4: Criminal Justice and Courts Act 2015, section 41, from 13 April 2015",
            certainty = SECONDARY,
            effect = BLOCK)
    static Optional<Remark> thereIsOneForCaution(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.kind().isCaution() && isChild(question) && !adult.isNamed()
                ? remark("appropriate-adult-missing", MISSING, OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-is-victim",
            says = "At a youth caution or youth conditional caution the appropriate adult is not the victim.",
            source = "R6: Police and Criminal Evidence Act 1984, Code C, note 1B; product owner's decision D24",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Remark> notTheVictimForCaution(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.kind().isCaution() && isChild(question) && adult.isVictim()
                ? remark("appropriate-adult-is-victim", VICTIM, OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-is-police",
            says =
                    "At a youth caution or youth conditional caution the appropriate adult does not belong to the police.",
            source = "R5: Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> notPoliceForCaution(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.kind().isCaution() && isChild(question) && adult.isPolice()
                ? remark("appropriate-adult-is-police", POLICE, OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-under-18",
            says = "At a youth caution or youth conditional caution the appropriate adult is 18 or over.",
            source = "R5: Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = READ,
            effect = BLOCK)
    static Optional<Remark> grownUpForCaution(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.kind().isCaution() && isChild(question) && adult.isNamed() && !adult.isAdult()
                ? remark("appropriate-adult-under-18", YOUNG, OPENS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-missing-at-triage",
            says = "At triage, too, a child should have an appropriate adult.",
            source = "Good practice after R4: Criminal Justice and Courts Act 2015, section 41, from 13 April 2015",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> thereIsOneForTriage(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.isAbout(DisposalKind.TRIAGE) && isChild(question) && !adult.isNamed()
                ? remark("appropriate-adult-missing-at-triage", MISSING, CLEARS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-is-victim-at-triage",
            says = "At triage the appropriate adult should not be the victim.",
            source = "Product owner's decision D24; good practice after R6",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> notTheVictimForTriage(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.isAbout(DisposalKind.TRIAGE) && isChild(question) && adult.isVictim()
                ? remark("appropriate-adult-is-victim-at-triage", VICTIM, CLEARS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-is-police-at-triage",
            says = "At triage the appropriate adult should not belong to the police.",
            source = "Good practice after R5: Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> notPoliceForTriage(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.isAbout(DisposalKind.TRIAGE) && isChild(question) && adult.isPolice()
                ? remark("appropriate-adult-is-police-at-triage", POLICE, CLEARS)
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-under-18-at-triage",
            says = "At triage the appropriate adult should be 18 or over.",
            source = "Good practice after R5: Crime and Disorder Act 1998, section 66ZA(7)",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> grownUpForTriage(Question question) {
        AppropriateAdult adult = question.circumstances().adult();
        return question.isAbout(DisposalKind.TRIAGE) && isChild(question) && adult.isNamed() && !adult.isAdult()
                ? remark("appropriate-adult-under-18-at-triage", YOUNG, CLEARS)
                : Optional.empty();
    }

    private static Optional<Remark> remark(String code, String text, String change) {
        return Remark.at("appropriateAdult", code, text, change);
    }

    /** Asked of a child only: at 18 nobody needs to stand by. */
    private static boolean isChild(Question question) {
        return question.givenOn().isBefore(Days.turns(question.dateOfBirth(), 18));
    }
}
