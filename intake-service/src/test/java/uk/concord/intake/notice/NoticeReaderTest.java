package uk.concord.intake.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.form.Reference;
import uk.concord.rules.Reason;

/** What a notice must meet, row by row; each row's first column says what it is about. */
class NoticeReaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-01-21");
    private static final Set<String> AREAS = Set.of("south-tees", "hartlepool");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            given on the tenth birthday                        | 2005-03-14 | 2015-03-14 | none
            given on the day before the tenth birthday         | 2005-03-14 | 2015-03-13 | under-ten
            given on the day before the eighteenth birthday    | 2001-01-22 | 2019-01-21 | none
            given on the eighteenth birthday                   | 2001-01-21 | 2019-01-21 | adult-when-given
            born on 29 February, is 10 on that day of no year  | 2004-02-29 | 2014-02-28 | under-ten
            born on 29 February, is 10 on 1 March              | 2004-02-29 | 2014-03-01 | none
            born on 29 February, is 18 on 1 March              | 2000-02-29 | 2018-02-28 | none
            born on 29 February, is 18 from 1 March            | 2000-02-29 | 2018-03-01 | adult-when-given
            given today                                        | 2005-03-14 | 2019-01-21 | none
            given tomorrow                                     | 2005-03-14 | 2019-01-22 | given-in-the-future
            a date that is not in the calendar                 | 2005-03-14 | 2018-02-29 | date-not-readable
            a date with a year of five digits                  | 2005-03-14 | +20181-02-01 | date-not-readable
            a birth date beyond every calendar                 | +999999999-12-31 | 2018-11-02 | date-not-readable
            a birth date written the English way               | 14/03/2005 | 2018-11-02 | date-not-readable
            """)
    void dates(String what, String dateOfBirth, String givenOn, String code) {
        assertThat(codes(notice("Robin", "Ashdown", dateOfBirth, givenOn, "", "south-tees")))
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @Test
    void a_child_not_yet_born_has_every_reason_that_follows() {
        assertThat(codes(notice("Robin", "Ashdown", "2020-01-01", "2018-11-02", "", "south-tees")))
                .containsExactly("born-in-the-future", "under-ten");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its long form                    | 2018/0000123G | none
            two digits of the year           | 18/123G       | none
            lower case with spaces           | 2018 / 0000123 g | none
            a year of the last century       | 99/1G         | none
            the wrong letter                 | 2018/0000123H | pnc-id-wrong-letter
            a letter that is never used      | 2018/0000123I | pnc-id-wrong-letter
            no stroke                        | 20180000123G  | pnc-id-wrong-letter
            eight digits                     | 2018/00001234G | pnc-id-wrong-letter
            """)
    void a_pnc_id(String what, String pncId, String code) {
        assertThat(codes(notice("Robin", "Ashdown", "2005-03-14", "2018-11-02", pncId, "south-tees")))
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @Test
    void names_in_any_script_are_read_as_they_are() {
        for (String name :
                List.of("Zoë", "O’Keefe-Lund", "Nguyễn", "محمد", "李小龙", "Ḥ̣̂ana", "d'Árcy", "x".repeat(100))) {
            assertThat(codes(notice(name, name, "2005-03-14", "2018-11-02", "", "south-tees")))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void names_that_cannot_be_printed_are_refused() {
        for (String name : List.of("", "   ", "x".repeat(101), "Rob\nin", "Rob\u0000in", "\ud800")) {
            assertThat(codes(notice(name, "Ashdown", "2005-03-14", "2018-11-02", "", "south-tees")))
                    .containsExactly("name-not-readable");
        }
    }

    @Test
    void an_area_of_another_force_is_refused() {
        assertThat(codes(notice("Robin", "Ashdown", "2005-03-14", "2018-11-02", "", "durham")))
                .containsExactly("yos-unknown");
    }

    @Test
    void references_are_all_different_and_easy_to_say() {
        Set<String> seen = new HashSet<>();
        for (long number = 1; number <= 200_000; number++) {
            seen.add(Reference.of('N', number));
        }
        assertThat(seen)
                .hasSize(200_000)
                .allMatch(text -> text.matches("N-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }

    private static List<String> codes(NoticeAsSent sent) {
        return NoticeReader.read(sent, TODAY, AREAS)
                .fold(
                        contents -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }

    private static NoticeAsSent notice(
            String givenNames, String familyName, String dateOfBirth, String givenOn, String pncId, String yos) {
        return new NoticeAsSent(
                "COMMUNITY_RESOLUTION",
                givenOn,
                "CR/2018/0412",
                yos,
                givenNames,
                familyName,
                dateOfBirth,
                pncId,
                "1 Fernlea Row");
    }
}
