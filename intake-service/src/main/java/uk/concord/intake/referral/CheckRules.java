package uk.concord.intake.referral;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Certainty.SECONDARY;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.concord.intake.offence.OffenceClass;
import uk.concord.intake.offence.TimeLimit;
import uk.concord.intake.person.Age;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What the machine looks for when a G26 is checked. Only the law's own age of ten keeps a form from being accepted. */
final class CheckRules {

    private static final int MARGIN_DAYS = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CheckRules() {}

    @Rule(
            code = "under-ten-at-offence",
            says = "A child under 10 cannot commit an offence: a G26 with such an offence is not accepted.",
            source = "Children and Young Persons Act 1933, section 50 (R1)",
            certainty = READ,
            effect = BLOCK)
    static Optional<Finding> tenAtOffence(G26.Offence offence, LocalDate dateOfBirth) {
        return offence.to().isBefore(Age.turns(dateOfBirth, 10))
                ? at(
                        offence,
                        "from",
                        BLOCK,
                        "under-ten-at-offence",
                        "The child was under 10 on the day of this offence."
                                + " Return the form if a date is wrong, or say that it is not suitable.")
                : Optional.empty();
    }

    @Rule(
            code = "perhaps-under-ten-at-offence",
            says = "Where the days of an offence span the tenth birthday, somebody must look closer.",
            source = "Children and Young Persons Act 1933, section 50 (R1, R3)",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Finding> surelyTenAtOffence(G26.Offence offence, LocalDate dateOfBirth) {
        LocalDate tenth = Age.turns(dateOfBirth, 10);
        return offence.from().isBefore(tenth) && !offence.to().isBefore(tenth)
                ? at(
                        offence,
                        "from",
                        WARN,
                        "perhaps-under-ten-at-offence",
                        "The child became 10 on " + DAY.format(tenth)
                                + ", within the days of this offence. Under 10 there is no offence in law.")
                : Optional.empty();
    }

    @Rule(
            code = "adult-today",
            says = "Youth cautions are for those who are under 18 on the day they are given.",
            source = "Crime and Disorder Act 1998, section 66ZA (R2)",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Finding> childToday(LocalDate dateOfBirth, LocalDate today) {
        return today.isBefore(Age.turns(dateOfBirth, 18))
                ? Optional.empty()
                : found(
                        WARN,
                        "adult-today",
                        "/child/dateOfBirth",
                        "This person is 18 or over today: youth cautions can no longer be given.");
    }

    @Rule(
            code = "no-pnc-id",
            says = "Without a PNC id the child's identity is unconfirmed until a person confirms it.",
            source = "Product owner's decisions D17 and D28",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Finding> identityIsSure(G26.Child child) {
        return child.pncId().isPresent()
                ? Optional.empty()
                : found(
                        WARN,
                        "no-pnc-id",
                        "/child/pncId",
                        "No PNC id is known. Say below whether you are sure who this child is.");
    }

    @Rule(
            code = "pnc-id-right",
            says = "A PNC id whose letter agrees with its digits was probably not mistyped.",
            source = "Check of HM Prison and Probation Service's open person-record code",
            certainty = READ,
            effect = INFORM)
    static Optional<Finding> pncLetterAgrees(G26.Child child) {
        return child.pncId()
                .flatMap(pncId -> found(INFORM, "pnc-id-right", "/child/pncId", "The letter of the PNC id is right."));
    }

    @Rule(
            code = "appropriate-adult-is-victim",
            says = "The appropriate adult is not the victim.",
            source = "PACE Code C, note 1B (R6); decision D24",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Finding> adultIsNotVictim(G26.AppropriateAdult adult) {
        return adult.isVictim()
                ? found(
                        WARN,
                        "appropriate-adult-is-victim",
                        "/appropriateAdult/isVictim",
                        "The appropriate adult is the victim. For a youth caution somebody else is needed.")
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-is-police",
            says = "The appropriate adult is not a police officer and is not employed by the police.",
            source = "Crime and Disorder Act 1998, section 66ZA(7) (R5)",
            certainty = READ,
            effect = WARN)
    static Optional<Finding> adultIsNotPolice(G26.AppropriateAdult adult) {
        return adult.isPolice()
                ? found(
                        WARN,
                        "appropriate-adult-is-police",
                        "/appropriateAdult/isPolice",
                        "The appropriate adult works for the police. For a youth caution somebody else is needed.")
                : Optional.empty();
    }

    @Rule(
            code = "appropriate-adult-under-18",
            says = "The appropriate adult is 18 or over.",
            source = "Crime and Disorder Act 1998, section 66ZA(7) (R5)",
            certainty = READ,
            effect = WARN)
    static Optional<Finding> adultIsAdult(G26.AppropriateAdult adult) {
        return adult.isAdult()
                ? Optional.empty()
                : found(
                        WARN,
                        "appropriate-adult-under-18",
                        "/appropriateAdult/isAdult",
                        "The appropriate adult is under 18. Somebody else is needed.");
    }

    @Rule(
            code = "charge-closed",
            says = "A summary offence can be charged within six months of the day it happened.",
            source = "Magistrates' Courts Act 1980, section 127 (R51)",
            certainty = SECONDARY,
            effect = WARN)
    static Optional<Finding> chargeIsOpen(G26.Offence offence, LocalDate today) {
        return lastDay(offence)
                .filter(today::isAfter)
                .flatMap(last -> at(
                        offence,
                        "from",
                        WARN,
                        "charge-closed",
                        "Charge closed on " + DAY.format(last) + ", six months after the offence."));
    }

    @Rule(
            code = "charge-closes-soon",
            says = "28 days before charge closes it is time to hurry.",
            source = "Product owner's decision D7 (R54)",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Finding> chargeStaysOpen(G26.Offence offence, LocalDate today) {
        return lastDay(offence)
                .filter(last ->
                        !today.isAfter(last) && !today.plusDays(MARGIN_DAYS).isBefore(last))
                .flatMap(last ->
                        at(offence, "from", WARN, "charge-closes-soon", "Charge closes on " + DAY.format(last) + "."));
    }

    @Rule(
            code = "special-time-limit",
            says = "Where an Act has a time limit of its own, a person looks it up.",
            source = "Rule R52, for example domestic common assault since 2022",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Finding> limitIsOrdinary(G26.Offence offence) {
        return offence.listed().timeLimit() == TimeLimit.SPECIAL
                ? at(
                        offence,
                        "code",
                        WARN,
                        "special-time-limit",
                        "A special time limit may apply to this offence. Look up until when it can be charged.")
                : Optional.empty();
    }

    @Rule(
            code = "evidence-not-sufficient",
            says = "Youth cautions need enough evidence to charge.",
            source = "Crime and Disorder Act 1998, sections 66ZA and 66B (R10, R20)",
            certainty = READ,
            effect = WARN)
    static Optional<Finding> evidenceSuffices(G26.Evidence evidence) {
        return evidence.sufficient()
                ? Optional.empty()
                : found(
                        WARN,
                        "evidence-not-sufficient",
                        "/evidence/sufficient",
                        "There is not enough evidence to charge: youth cautions are closed.");
    }

    @Rule(
            code = "sent-before",
            says = "Two G26s with one crime reference about one child may be one G26 that was sent twice.",
            source = "Product: the quality check looks for duplicates",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Finding> isTheOnlyOne(List<String> alike) {
        return alike.isEmpty()
                ? Optional.empty()
                : found(
                        WARN,
                        "sent-before",
                        "/crimeReference",
                        "About this child there is also " + String.join(", ", alike) + " with this crime reference.");
    }

    @Rule(
            code = "co-offender",
            says = "Where another child has a G26 with the same crime reference, whoever decides knows of it.",
            source = "Data dictionary of the form: co-offenders are linked cases",
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Finding> nobodyElseDidIt(List<String> others) {
        return others.isEmpty()
                ? Optional.empty()
                : found(
                        INFORM,
                        "co-offender",
                        "/crimeReference",
                        String.join(", ", others) + (others.size() == 1 ? " has" : " have")
                                + " this crime reference too, about another child.");
    }

    @Rule(
            code = "indictable-only",
            says = "For an offence that is tried on indictment only, a youth caution needs the authority of the Crown"
                    + " Prosecution Service.",
            source = "Ministry of Justice, youth caution guidance (R23); DPP's guidance on charging (R24)",
            certainty = READ,
            effect = WARN)
    static Optional<Finding> policeMayDecide(G26.Offence offence) {
        return offence.listed().offenceClass() == OffenceClass.INDICTABLE_ONLY
                ? at(
                        offence,
                        "code",
                        WARN,
                        "indictable-only",
                        "This is tried on indictment only: a youth caution needs the Crown Prosecution Service's"
                                + " authority, and triage is closed.")
                : Optional.empty();
    }

    @Rule(
            code = "admission-not-full",
            says = "A youth caution needs a full admission of the offence.",
            source = "Crime and Disorder Act 1998, sections 66ZA and 66B (R10, R20)",
            certainty = READ,
            effect = WARN)
    static Optional<Finding> isAdmitted(G26.Offence offence) {
        return offence.admission() == Admission.FULL
                ? Optional.empty()
                : at(
                        offence,
                        "admission",
                        WARN,
                        "admission-not-full",
                        "What the child says: " + offence.admission().title().toLowerCase(Locale.UK)
                                + ". For a youth caution a full admission is needed.");
    }

    private static Optional<LocalDate> lastDay(G26.Offence offence) {
        return offence.listed().timeLimit().lastDay(offence.from());
    }

    private static Optional<Finding> at(G26.Offence offence, String field, Effect effect, String code, String text) {
        return found(effect, code, "/offences/" + (offence.number() - 1) + "/" + field, text);
    }

    private static Optional<Finding> found(Effect effect, String code, String field, String text) {
        return Optional.of(new Finding(new Reason(code, field, text), effect));
    }
}
