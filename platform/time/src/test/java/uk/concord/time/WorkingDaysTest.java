package uk.concord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Good Friday,                                            2019-04-19",
        "Easter Monday,                                          2019-04-22",
        "New Year's Day on a Sunday moves to Monday,             2012-01-02",
        "New Year's Day on a Saturday moves to Monday,           2022-01-03",
        "the spring holiday of 2012 moved to June,               2012-06-04",
        "Diamond Jubilee,                                        2012-06-05",
        "the early May holiday of 2020 moved to VE Day,          2020-05-08",
        "the spring holiday of 2022 moved to June,               2022-06-02",
        "Platinum Jubilee,                                       2022-06-03",
        "the Queen's funeral,                                    2022-09-19",
        "the King's coronation,                                  2023-05-08",
        "Christmas on a Saturday: Monday instead,                2021-12-27",
        "Christmas on a Saturday: Boxing Day's Sunday on Tuesday,2021-12-28",
        "Christmas on a Sunday: Boxing Day keeps its Monday,     2016-12-26",
        "Christmas on a Sunday: Tuesday instead,                 2016-12-27",
        "Boxing Day on a Saturday: Monday instead,               2026-12-28",
        "a Saturday,                                             2019-03-30",
        "a Sunday,                                               2019-03-31"
    })
    void nobodyWorksOn(String why, LocalDate date) {
        assertThat(DAYS.isWorkingDay(date)).as(why).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Maundy Thursday,                                   2019-04-18",
        "Christmas Eve,                                     2019-12-24",
        "New Year's Eve,                                    2019-12-31",
        "the day after a substitute Boxing Day,             2021-12-29",
        "the usual spring holiday of 2012 was worked,       2012-05-28",
        "the usual early May holiday of 2020 was worked,    2020-05-04",
        "the usual spring holiday of 2022 was worked,       2022-05-30",
        "the Scottish second of January,                    2019-01-02"
    })
    void peopleWorkOn(String why, LocalDate date) {
        assertThat(DAYS.isWorkingDay(date)).as(why).isTrue();
    }

    @ParameterizedTest(name = "{0}: {2} working days from {1} end on {3}")
    @CsvSource({
        "no days at all,                         2019-03-30,  0, 2019-03-30",
        "from a Friday,                          2019-03-29,  1, 2019-04-01",
        "from a Saturday,                        2019-03-30,  1, 2019-04-01",
        "over Easter,                            2019-04-18,  1, 2019-04-23",
        "ten days over Easter,                   2019-04-11, 10, 2019-04-29",
        "ten days over Christmas and New Year,   2018-12-20, 10, 2019-01-08",
        "ten days over Christmas on a Saturday,  2021-12-20, 10, 2022-01-06"
    })
    void counts(String why, LocalDate dayZero, int days, LocalDate end) {
        assertThat(DAYS.plus(dayZero, days)).as(why).isEqualTo(end);
        assertThat(DAYS.workingDaysBetween(dayZero, end)).as(why).isEqualTo(days);
    }

    @Test
    void theNameOfAHolidayIsKnown() {
        assertThat(DAYS.bankHoliday(LocalDate.parse("2019-04-19"))).contains("Good Friday");
        assertThat(DAYS.bankHoliday(LocalDate.parse("2019-04-18"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12-31", "2029-01-01", "2029-01-06"})
    void aYearWithoutDataIsAnErrorNotAWorkingDay(LocalDate date) {
        assertThatThrownBy(() -> DAYS.isWorkingDay(date))
                .isInstanceOf(OutsideTheCalendar.class)
                .hasMessageContaining("2012 to 2028")
                .hasMessageContaining(date.toString());
        assertThatThrownBy(() -> DAYS.plus(date, 0)).isInstanceOf(OutsideTheCalendar.class);
    }

    @Test
    void countingPastTheDataIsAnErrorToo() {
        assertThatThrownBy(() -> DAYS.plus(LocalDate.parse("2028-12-29"), 1)).isInstanceOf(OutsideTheCalendar.class);
        assertThatThrownBy(() -> DAYS.workingDaysBetween(LocalDate.parse("2028-12-29"), LocalDate.parse("2029-01-02")))
                .isInstanceOf(OutsideTheCalendar.class);
    }

    @Test
    void countingBackwardIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.plus(LocalDate.parse("2019-03-29"), -1));
    }
}
