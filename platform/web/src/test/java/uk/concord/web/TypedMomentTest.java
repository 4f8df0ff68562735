package uk.concord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {

    @ParameterizedTest(name = "{0} June at {1}")
    @CsvSource({"7, 16:30, 2019-06-07T15:30:00Z", "7, 9:30, 2019-06-07T08:30:00Z", "7, 09:30, 2019-06-07T08:30:00Z"})
    void is_on_the_wall_in_london(String day, String time, Instant moment) {
        assertThat(TypedMoment.happened(form(day, time))).isEqualTo(moment);
    }

    @Test
    void nothing_typed_is_now() {
        assertThat(TypedMoment.happened(Form.blank())).isNull();
    }

    @ParameterizedTest(name = "{0} June at {1}")
    @CsvSource({"7, ''", "'', 16:30", "31, 16:30", "7, late", "7, 25:00"})
    void half_a_moment_and_none_at_all_are_refused_at_their_field(String day, String time) {
        assertThatThrownBy(() -> TypedMoment.happened(form(day, time)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.field()).isEqualTo("/happenedAt")));
    }

    private static Form form(String day, String time) {
        return day.isEmpty()
                ? Form.filled(Map.of("happenedTime", time))
                : Form.filled(Map.of(
                        "happenedOn-day",
                        day,
                        "happenedOn-month",
                        "6",
                        "happenedOn-year",
                        "2019",
                        "happenedTime",
                        time));
    }
}
