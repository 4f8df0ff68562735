package uk.concord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(DAYS.firstDay().toEpochDay(), DAYS.lastDay().toEpochDay() - 200)
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void addingAndCountingAgree(@ForAll("day") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        assertThat(DAYS.workingDaysBetween(day, DAYS.plus(day, days))).isEqualTo(days);
    }

    @Property
    void aDeadlineIsAWorkingDay(@ForAll("day") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(DAYS.isWorkingDay(DAYS.plus(day, days))).isTrue();
    }

    @Property
    void addingInTwoStepsIsAddingOnce(
            @ForAll("day") LocalDate day,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        assertThat(DAYS.plus(DAYS.plus(day, first), second)).isEqualTo(DAYS.plus(day, first + second));
    }

    @Property
    void aLaterStartNeverEndsEarlier(@ForAll("day") LocalDate day, @ForAll @IntRange(max = 60) int days) {
        assertThat(DAYS.plus(day.plusDays(1), days)).isAfterOrEqualTo(DAYS.plus(day, days));
    }

    @Property
    void countingBackIsCountingForwardNegated(@ForAll("day") LocalDate one, @ForAll("day") LocalDate other) {
        assertThat(DAYS.workingDaysBetween(one, other)).isEqualTo(-DAYS.workingDaysBetween(other, one));
    }
}
