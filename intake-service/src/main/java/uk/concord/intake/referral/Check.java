package uk.concord.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.intake.person.Age;

/**
 * What the machine found on a form, beside what the form says.
 *
 * @param ageToday of the child, in whole years
 * @param offences what follows from each offence's days
 * @param findings all that was noticed
 */
public record Check(int ageToday, List<OfOffence> offences, List<Finding> findings) {

    public Check {
        offences = List.copyOf(offences);
        findings = List.copyOf(findings);
    }

    /**
     * What follows from an offence's days.
     *
     * @param number its place on the form
     * @param ageFrom the child's age on the first day
     * @param ageTo and on the last
     * @param lastDayToCharge where six months are the limit
     */
    public record OfOffence(int number, int ageFrom, int ageTo, Optional<LocalDate> lastDayToCharge) {}

    /**
     * Looks a form through.
     *
     * @param alike references of other G26s about this child with this crime reference
     */
    public static Check of(G26 form, LocalDate today, List<String> alike) {
        return of(form, today, alike, List.of());
    }

    /**
     * Looks a form through.
     *
     * @param alike references of other G26s about this child with this crime reference
     * @param others references of those about another child
     */
    public static Check of(G26 form, LocalDate today, List<String> alike, List<String> others) {
        LocalDate born = form.child().dateOfBirth();
        Stream<Optional<Finding>> whole = Stream.of(
                CheckRules.childToday(born, today),
                CheckRules.identityIsSure(form.child()),
                CheckRules.pncLetterAgrees(form.child()),
                CheckRules.evidenceSuffices(form.evidence()),
                CheckRules.adultIsNotVictim(form.appropriateAdult()),
                CheckRules.adultIsNotPolice(form.appropriateAdult()),
                CheckRules.adultIsAdult(form.appropriateAdult()),
                InterviewRules.adultWasThere(form),
                CheckRules.isTheOnlyOne(alike),
                CheckRules.nobodyElseDidIt(others));
        Stream<Optional<Finding>> each = form.offences().stream().flatMap(offence -> ofOffence(offence, born, today));
        return new Check(
                Age.on(today, born),
                form.offences().stream().map(offence -> days(offence, born)).toList(),
                Stream.concat(each, whole).flatMap(Optional::stream).toList());
    }

    /** The same with something noticed beside the form. */
    public Check and(Optional<Finding> more) {
        return new Check(
                ageToday,
                offences,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** What keeps the form from being accepted. */
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    private static Stream<Optional<Finding>> ofOffence(G26.Offence offence, LocalDate born, LocalDate today) {
        return Stream.of(
                CheckRules.tenAtOffence(offence, born),
                CheckRules.surelyTenAtOffence(offence, born),
                CheckRules.chargeIsOpen(offence, today),
                CheckRules.chargeStaysOpen(offence, today),
                CheckRules.limitIsOrdinary(offence),
                CheckRules.policeMayDecide(offence),
                CheckRules.isAdmitted(offence));
    }

    private static OfOffence days(G26.Offence offence, LocalDate born) {
        return new OfOffence(
                offence.number(),
                Age.on(offence.from(), born),
                Age.on(offence.to(), born),
                offence.listed().timeLimit().lastDay(offence.from()));
    }
}
