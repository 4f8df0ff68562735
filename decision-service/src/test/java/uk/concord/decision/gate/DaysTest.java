package uk.concord.decision.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as the law counts them. */
class DaysTest {

    @ParameterizedTest(name = "born on {0}, {1} on {2}")
    @CsvSource({
        "2009-01-12, 10, 2019-01-12",
        "2008-02-29, 10, 2018-03-01",
        "2000-02-29, 18, 2018-03-01",
        "2004-02-29, 16, 2020-02-29",
        "2001-02-28, 18, 2019-02-28",
        "2001-03-01, 18, 2019-03-01",
        "2000-12-31, 18, 2018-12-31"
    })
    void an_age_is_attained_at_the_start_of_the_birthday(LocalDate born, int age, LocalDate turns) {
        assertThat(Days.turns(born, age)).isEqualTo(turns);
    }

    @ParameterizedTest(name = "six months from {0} end on {1}")
    @CsvSource({
        "2018-11-08, 2019-05-08",
        "2018-08-31, 2019-02-28",
        "2019-08-31, 2020-02-29",
        "2018-08-28, 2019-02-28",
        "2018-08-29, 2019-02-28",
        "2019-08-29, 2020-02-29",
        "2018-10-31, 2019-04-30",
        "2018-12-31, 2019-06-30",
        "2020-02-29, 2020-08-29",
        "2019-02-28, 2019-08-28"
    })
    void six_months_end_on_the_corresponding_date(LocalDate offence, LocalDate last) {
        assertThat(Days.sixMonthsOn(offence)).isEqualTo(last);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("1995-01-01").toEpochDay(),
                        LocalDate.parse("2030-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void nobodyTurnsAnAgeBeforeThoseBornEarlier(@ForAll("day") LocalDate born, @ForAll @IntRange(max = 18) int age) {
        assertThat(Days.turns(born.plusDays(1), age)).isAfterOrEqualTo(Days.turns(born, age));
    }

    @Property
    void anAgeIsAttainedOnABirthday(@ForAll("day") LocalDate born, @ForAll @IntRange(max = 18) int age) {
        LocalDate turns = Days.turns(born, age);
        boolean onFirstOfMarch = turns.getMonthValue() == 3 && turns.getDayOfMonth() == 1;
        assertThat(turns.getDayOfMonth() == born.getDayOfMonth() || onFirstOfMarch)
                .isTrue();
        assertThat(turns.getYear()).isEqualTo(born.getYear() + age);
    }

    @Property
    void aLaterOffenceNeverHasAnEarlierLastDay(@ForAll("day") LocalDate offence) {
        assertThat(Days.sixMonthsOn(offence.plusDays(1))).isAfterOrEqualTo(Days.sixMonthsOn(offence));
    }

    @Property
    void sixMonthsNeverRunIntoTheSeventh(@ForAll("day") LocalDate offence) {
        assertThat(Days.sixMonthsOn(offence).withDayOfMonth(1))
                .isEqualTo(offence.withDayOfMonth(1).plusMonths(6));
    }
}
