package uk.concord.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void datesAndTimesAreWrittenAsPeopleSayThemInLondon() {
        assertThat(Wording.words(LocalDate.of(2019, 1, 21))).isEqualTo("21 January 2019");
        assertThat(Wording.weekday(LocalDate.of(2019, 6, 7))).isEqualTo("Friday 7 June 2019");
        assertThat(Wording.words(Instant.parse("2019-06-07T15:30:00Z"))).isEqualTo("7 June 2019, 4:30pm");
        assertThat(Wording.words(Instant.parse("2019-01-21T00:05:00Z"))).isEqualTo("21 January 2019, 12:05am");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019-01-21, today",
        "2019-01-22, in 1 day",
        "2019-01-16, 5 days ago",
        "2019-04-23, in 92 days",
        "2019-04-24, in 3 months",
        "2018-09-20, 4 months ago",
        "2020-12-31, in 23 months",
        "2021-01-21, in 2 years",
        "2022-11-17, in 3 years"
    })
    void whatIsFarAwayIsToldInMonthsOrYears(LocalDate day, String words) {
        assertThat(Wording.away(day, LocalDate.of(2019, 1, 21))).isEqualTo(words);
    }

    @Test
    void placesHaveTheirNames() {
        assertThat(Wording.place("south-tees")).isEqualTo("South Tees");
        assertThat(Wording.place("stockton-on-tees")).isEqualTo("Stockton-on-Tees");
        assertThat(Wording.place("cleveland")).isEqualTo("Cleveland");
    }
}
