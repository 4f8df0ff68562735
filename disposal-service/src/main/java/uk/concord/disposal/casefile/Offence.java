package uk.concord.disposal.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the child is said to have done.
 *
 * @param id of the offence on its form
 * @param number on its form, from 1
 * @param title as the law calls it
 * @param timeLimit the rule by which the time to charge it runs out
 * @param from the first day on which it may have happened
 * @param to the last
 * @param whatHappened in the words of the police; may tell of the victim, and so stands on no document for the child
 * @param admission what the child said to the police
 */
public record Offence(
        UUID id,
        int number,
        String title,
        TimeLimit timeLimit,
        LocalDate from,
        LocalDate to,
        String whatHappened,
        Admission admission) {

    private static final int MONTHS_TO_CHARGE = 6;

    /** The rules of limitation. */
    public enum TimeLimit {
        /** It can be charged at any time. */
        NONE,
        /** Six months from the offence. */
        SIX_MONTHS,
        /** A rule of its own, which a person has to look up. */
        SPECIAL
    }

    /** What a child may have said. */
    public enum Admission {
        FULL,
        PARTIAL,
        RESPONSIBILITY_ONLY,
        NONE,
        NO_COMMENT,
        DENIED
    }

    /**
     * Until when it is surely in time for a charge, where the calendar tells: counted from the first day on which it may
     * have happened, the same day six months on, or the last of that month.
     */
    public Optional<LocalDate> surelyChargeableUntil() {
        return sixMonthsOn(from);
    }

    /** The last day on which a charge can be in time at all: counted from the last day on which it may have happened. */
    public Optional<LocalDate> chargeableAtMostUntil() {
        return sixMonthsOn(to);
    }

    private Optional<LocalDate> sixMonthsOn(LocalDate day) {
        return timeLimit == TimeLimit.SIX_MONTHS ? Optional.of(day.plusMonths(MONTHS_TO_CHARGE)) : Optional.empty();
    }
}
