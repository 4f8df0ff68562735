package uk.concord.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void datesAndTimesAreWrittenAsPeopleSayThemInLondon() {
        assertThat(Wording.words(LocalDate.of(2019, 1, 21))).isEqualTo("21 January 2019");
        assertThat(Wording.weekday(LocalDate.of(2019, 6, 7))).isEqualTo("Friday 7 June 2019");
        assertThat(Wording.words(Instant.parse("2019-06-07T15:30:00Z"))).isEqualTo("7 June 2019, 4:30pm");
        assertThat(Wording.words(Instant.parse("2019-01-21T00:05:00Z"))).isEqualTo("21 January 2019, 12:05am");
    }

    @Test
    void placesHaveTheirNames() {
        assertThat(Wording.place("south-tees")).isEqualTo("South Tees");
        assertThat(Wording.place("stockton-on-tees")).isEqualTo("Stockton-on-Tees");
        assertThat(Wording.place("cleveland")).isEqualTo("Cleveland");
    }
}
