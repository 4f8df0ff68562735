package uk.concord.notification.outcome;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A Home Office outcome code, the days on which it may be used, and what it is used for. The codes are data: a new era
 * is a new row.
 *
 * @param code as police systems know it
 * @param meaning in a few words
 * @param from the first day on which it may be used
 * @param until the last
 * @param grounds what it is used for
 */
public record OutcomeCode(String code, String meaning, LocalDate from, LocalDate until, Set<CodeGround> grounds) {

    private static final LocalDate ALWAYS = LocalDate.MIN;
    private static final LocalDate FOR_GOOD = LocalDate.MAX;
    private static final LocalDate INTERVENTION_BEGINS = LocalDate.of(2019, 4, 1);

    /** Every code that is sent. A charge carries none: the police charge. */
    static final List<OutcomeCode> ALL = List.of(
            code(
                    "2",
                    "caution, youths",
                    ALWAYS,
                    FOR_GOOD,
                    CodeGround.YOUTH_CAUTION,
                    CodeGround.YOUTH_CONDITIONAL_CAUTION),
            code("8", "community resolution", ALWAYS, INTERVENTION_BEGINS.minusDays(1), CodeGround.TRIAGE),
            code("10", "not in the public interest", ALWAYS, FOR_GOOD, CodeGround.NOT_IN_PUBLIC_INTEREST),
            code("11", "suspect under age", ALWAYS, FOR_GOOD, CodeGround.UNDER_TEN),
            code(
                    "15",
                    "evidential difficulties, victim supports",
                    ALWAYS,
                    FOR_GOOD,
                    CodeGround.EVIDENTIAL_VICTIM_SUPPORTS),
            code(
                    "16",
                    "evidential difficulties, victim does not support",
                    ALWAYS,
                    FOR_GOOD,
                    CodeGround.EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT),
            code("17", "prosecution time limit expired", ALWAYS, FOR_GOOD, CodeGround.TIME_LIMIT_EXPIRED),
            code("20", "passed to another body", ALWAYS, FOR_GOOD, CodeGround.PASSED_TO_ANOTHER_BODY),
            code(
                    "21",
                    "further investigation not in the public interest",
                    LocalDate.of(2016, 1, 1),
                    FOR_GOOD,
                    CodeGround.FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST),
            code("22", "diversion, education or intervention", INTERVENTION_BEGINS, FOR_GOOD, CodeGround.TRIAGE));

    /** Whether it may be used for what happened on this day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static OutcomeCode code(
            String code, String meaning, LocalDate from, LocalDate until, CodeGround first, CodeGround... more) {
        return new OutcomeCode(code, meaning, from, until, EnumSet.of(first, more));
    }
}
