package uk.concord.intake.offence.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceClass;
import uk.concord.intake.offence.TimeLimit;

/** The offence list that ships: what it says of an offence, from which day, and that it is illustrative. */
class OffenceFileTest {

    private static final LocalDate IN_2019 = LocalDate.parse("2019-01-12");

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    private final OffenceFile list = new OffenceFile(mapper);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "TH68010, Theft from shop, EITHER_WAY, NONE",
        "CD71039, Criminal damage to property of low value, EITHER_WAY, NONE",
        "CJ88001, Common assault, SUMMARY, SPECIAL",
        "CJ67002, Drunk and disorderly in a public place, SUMMARY, SIX_MONTHS",
        "TH68051, Robbery, INDICTABLE_ONLY, NONE",
        "MD71222, Possession of cannabis, EITHER_WAY, NONE"
    })
    void says_class_and_time_limit(String code, String title, OffenceClass offenceClass, TimeLimit timeLimit) {
        assertThat(list.find(code, IN_2019)).contains(new ListedOffence(code, title, offenceClass, timeLimit));
    }

    @Test
    void an_offence_is_on_the_list_from_the_day_of_its_version() {
        assertThat(list.find("AE18001", LocalDate.parse("2018-11-12"))).isEmpty();
        assertThat(list.find("AE18001", LocalDate.parse("2018-11-13"))).isPresent();
        assertThat(list.find("TH68010", LocalDate.parse("1999-12-31"))).isEmpty();
        assertThat(list.find("TH68010", LocalDate.parse("2000-01-01"))).isPresent();
    }

    @Test
    void only_what_is_not_summary_only_is_without_a_time_limit_and_all_have_titles_of_their_own() {
        assertThat(list.on(IN_2019))
                .hasSizeGreaterThanOrEqualTo(25)
                .allMatch(offence -> offence.offenceClass() == OffenceClass.SUMMARY
                        ? offence.timeLimit() != TimeLimit.NONE
                        : offence.timeLimit() == TimeLimit.NONE)
                .extracting(ListedOffence::title)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void the_file_says_that_it_is_illustrative() throws IOException {
        JsonNode file = mapper.readTree(OffenceFile.class.getResourceAsStream("/" + OffenceFile.PLACE));

        assertThat(file.path("illustrative").asBoolean()).isTrue();
        assertThat(file.path("versions").findValuesAsText("version")).allMatch(name -> name.startsWith("illustrative"));
    }
}
