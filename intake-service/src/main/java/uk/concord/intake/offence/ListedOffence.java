package uk.concord.intake.offence;

/**
 * An offence as the list has it.
 *
 * @param code by which the police send it
 * @param title what pages call it
 * @param offenceClass how it may be tried
 * @param timeLimit until when it can be charged
 */
public record ListedOffence(String code, String title, OffenceClass offenceClass, TimeLimit timeLimit) {}
