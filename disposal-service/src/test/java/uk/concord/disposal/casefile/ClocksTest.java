package uk.concord.disposal.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.time.WorkingDays;

/** When an assessment is due, and when an offence can no longer be charged. */
class ClocksTest {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            two weeks without holidays                 | 2019-01-21 | -                     | 2019-02-04
            received on a Saturday                     | 2019-01-19 | -                     | 2019-02-01
            over Easter                                | 2019-04-11 | -                     | 2019-04-29
            over Christmas and New Year                | 2018-12-20 | -                     | 2019-01-08
            stood returned at the end of one day       | 2019-01-21 | 2019-01-23            | 2019-02-05
            stood returned over a weekend              | 2019-01-21 | 2019-01-25 2019-01-26 2019-01-27 | 2019-02-05
            stood returned on day 0 only               | 2019-01-21 | 2019-01-21            | 2019-02-04
            stood returned on the day it would be due  | 2019-01-21 | 2019-02-04            | 2019-02-05
            """)
    void an_assessment_is_due(String what, LocalDate receivedOn, String returned, LocalDate due) {
        List<LocalDate> days = returned == null
                ? List.of()
                : Arrays.stream(returned.split(" ")).map(LocalDate::parse).toList();

        assertThat(Clocks.assessmentDue(receivedOn, days, CALENDAR::isWorkingDay))
                .as(what)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            six months on                      | SIX_MONTHS | 2019-01-12 | 2019-07-12
            the last of August                 | SIX_MONTHS | 2018-08-31 | 2019-02-28
            the last of August, a leap year    | SIX_MONTHS | 2019-08-31 | 2020-02-29
            no limit                           | NONE       | 2019-01-12 | -
            a limit that somebody looks up     | SPECIAL    | 2019-01-12 | -
            """)
    void the_last_day_to_charge(String what, Offence.TimeLimit limit, LocalDate day, LocalDate last) {
        assertThat(between(day, day.plusDays(9), limit).surelyChargeableUntil())
                .as(what + ", counted from the first day")
                .isEqualTo(Optional.ofNullable(last));
        assertThat(between(day.minusDays(9), day, limit).chargeableAtMostUntil())
                .as(what + ", counted from the last day")
                .isEqualTo(Optional.ofNullable(last));
    }

    private static Offence between(LocalDate from, LocalDate to, Offence.TimeLimit limit) {
        return new Offence(UUID.randomUUID(), 1, "Theft", limit, from, to, "Took it.", Offence.Admission.FULL);
    }
}
