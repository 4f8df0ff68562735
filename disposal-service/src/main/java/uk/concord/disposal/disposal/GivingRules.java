package uk.concord.disposal.disposal;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.READ;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.casefile.Offence;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** The law's own gates, the only ones that are asked again on the day of giving (product owner's decision D3). */
final class GivingRules {

    private static final int FULL_AGE = 18;

    private GivingRules() {}

    @Rule(
            code = "eighteen-on-the-day",
            says = "A youth caution, with conditions or without, is given to nobody who is 18 on that day.",
            source = "Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 135; on the day: decision D3",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Reason> isUnderEighteen(DisposalKind kind, LocalDate dateOfBirth, LocalDate day) {
        return kind.isCaution() && isFullAge(dateOfBirth, day)
                ? reason(
                        "eighteen-on-the-day",
                        "This person is 18 on that day: a youth caution can no longer be given. Stop it, and both agencies"
                                + " decide again.")
                : Optional.empty();
    }

    @Rule(
            code = "triage-at-eighteen",
            says = "Triage at 18 is looked at twice.",
            source = "Product owner's table of effects",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Reason> triageAtEighteen(DisposalKind kind, LocalDate dateOfBirth, LocalDate day) {
        return kind == DisposalKind.TRIAGE && isFullAge(dateOfBirth, day)
                ? reason("triage-at-eighteen", "This person is 18: see whether triage is still right for them.")
                : Optional.empty();
    }

    @Rule(
            code = "not-admitted",
            says = "A caution is given only for an offence that the child admits in full.",
            source = "Crime and Disorder Act 1998, sections 66ZA and 66B; effects table",
            certainty = READ,
            effect = BLOCK)
    static Optional<Reason> isAdmitted(DisposalKind kind, List<Offence> offences) {
        return !kind.isCaution() || offences.stream().allMatch(o -> o.admission() == Offence.Admission.FULL)
                ? Optional.empty()
                : reason(
                        "not-admitted",
                        "The child does not admit each of these offences in full: a caution cannot be given. Stop it, and"
                                + " both agencies decide again.");
    }

    @Rule(
            code = "limitation-passed",
            says =
                    "A youth conditional caution is not given for an offence that can no longer be charged: nothing would"
                            + " stand behind its conditions.",
            source = "Magistrates' Courts Act 1980, section 127; inferred for the conditions",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> canStillBeCharged(DisposalKind kind, List<Offence> offences, LocalDate day) {
        return kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION && hasLapsed(offences, day)
                ? reason(
                        "limitation-passed",
                        "The time to charge one of these offences has passed, so conditions can no longer be given. Stop"
                                + " it, and both agencies decide again.")
                : Optional.empty();
    }

    @Rule(
            code = "limitation-may-have-passed",
            says = "Where an offence may be older than six months, its day has to be made sure.",
            source = "Magistrates' Courts Act 1980, section 127, for an offence between two dates",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Reason> surelyInTime(DisposalKind kind, List<Offence> offences, LocalDate day) {
        return kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION && !hasLapsed(offences, day)
                ? lapsedPerhaps(offences, day)
                        .flatMap(last -> reason(
                                "limitation-may-have-passed",
                                "If one of these offences happened on the first of the days given, the last day to charge"
                                        + " it was %s. Make its day sure before conditions are given."
                                                .formatted(Act.words(last))))
                : Optional.empty();
    }

    @Rule(
            code = "special-time-limit",
            says = "An offence with a time limit of its own is looked up by a person before conditions are given.",
            source = "Effects table, R52",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Reason> specialLimit(DisposalKind kind, List<Offence> offences) {
        return kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION
                        && offences.stream().anyMatch(o -> o.timeLimit() == Offence.TimeLimit.SPECIAL)
                ? reason(
                        "special-time-limit",
                        "One of these offences has a time limit of its own. Look it up before conditions are given.")
                : Optional.empty();
    }

    static boolean isFullAge(LocalDate dateOfBirth, LocalDate day) {
        return !day.isBefore(birthday(dateOfBirth));
    }

    static boolean hasLapsed(List<Offence> offences, LocalDate day) {
        return offences.stream()
                .flatMap(offence -> offence.chargeableAtMostUntil().stream())
                .anyMatch(day::isAfter);
    }

    private static Optional<LocalDate> lapsedPerhaps(List<Offence> offences, LocalDate day) {
        return offences.stream()
                .flatMap(offence -> offence.surelyChargeableUntil().stream())
                .filter(day::isAfter)
                .min(LocalDate::compareTo);
    }

    /** Who was born on 29 February comes of age on 1 March where the year has no such day. */
    private static LocalDate birthday(LocalDate dateOfBirth) {
        LocalDate day = dateOfBirth.plusYears(FULL_AGE);
        return day.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static Optional<Reason> reason(String code, String text) {
        return Optional.of(Reason.of(code, text));
    }
}
