package uk.concord.intake.offence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rule of limitation of an offence. It is held for each offence and not for its class: low-value criminal damage, for
 * one, stays without a limit.
 */
public enum TimeLimit {
    NONE("No time limit"),
    SIX_MONTHS("Six months from the offence"),
    SPECIAL("A special time limit: look it up");

    private final String title;

    TimeLimit(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }

    /**
     * The last day on which it can be charged: the same day of the month, six months on, or that month's last day
     * (Magistrates' Courts Act 1980, section 127).
     *
     * @param from the first day on which it may have happened
     * @return empty where there is no limit, and where a person must look the limit up
     */
    public Optional<LocalDate> lastDay(LocalDate from) {
        return this == SIX_MONTHS ? Optional.of(from.plusMonths(6)) : Optional.empty();
    }
}
