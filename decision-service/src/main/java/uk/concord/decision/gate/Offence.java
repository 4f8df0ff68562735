package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One offence that a child is said to have committed, with what the gates ask of it.
 *
 * @param number its place on the form, from 1
 * @param from the first day on which it may have happened, in London
 * @param to the last such day; the same where the day is known
 * @param conditionalCautionWasGiven whether a youth conditional caution was given for it and not completed: then only a
 *     charge or no further action is left
 */
public record Offence(
        UUID offenceId,
        int number,
        String title,
        OffenceClass offenceClass,
        TimeLimit timeLimit,
        LocalDate from,
        LocalDate to,
        Admission admission,
        boolean conditionalCautionWasGiven) {}
