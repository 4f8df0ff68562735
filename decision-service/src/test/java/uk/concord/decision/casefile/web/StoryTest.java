package uk.concord.decision.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as a story tells them. */
class StoryTest {

    @ParameterizedTest(name = "{0}, recorded {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-07T15:00:00Z | 2019-06-07T15:59:59Z | Friday 7 June 2019, 4:00pm",
                "2019-06-07T15:00:00Z | 2019-06-10T08:30:00Z"
                        + " | happened Friday 7 June 2019, 4:00pm · recorded Monday 10 June 2019, 9:30am",
                "2019-06-07T15:59:00Z | 2019-06-07T16:00:00Z"
                        + " | happened Friday 7 June 2019, 4:59pm · recorded Friday 7 June 2019, 5:00pm",
                "2019-06-06T15:00:00Z | 2019-06-07T15:00:00Z"
                        + " | happened Thursday 6 June 2019, 4:00pm · recorded Friday 7 June 2019, 4:00pm"
            })
    void two_times_only_where_they_differ_by_day_or_hour(Instant happened, Instant recorded, String when) {
        assertThat(Story.when(happened, recorded)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-04, 2019-02-01, Monday 4 February 2019 (in 3 days)",
        "2019-02-04, 2019-02-03, Monday 4 February 2019 (in 1 day)",
        "2019-02-04, 2019-02-04, Monday 4 February 2019 (today)",
        "2019-02-04, 2019-02-05, Monday 4 February 2019 (1 day ago)"
    })
    void a_day_that_is_due_says_how_far_off_it_is(LocalDate due, LocalDate today, String words) {
        assertThat(DueDay.words(due, today)).isEqualTo(words);
    }
}
