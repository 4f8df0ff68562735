package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.referral.more.MoreAnswers;
import uk.concord.time.BusinessClock;

/** What the machine finds on a form, row by row; each row's first column says what it is about. */
class CheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            theft, thirteen, nothing to say        | 2005-03-14 | TH68010 | 2019-01-12 |            | 2019-01-21 |
            ten on the day                         | 2009-01-12 | TH68010 | 2019-01-12 |            | 2019-01-21 |
            ten the day after                      | 2009-01-13 | TH68010 | 2019-01-12 |            | 2019-01-21 | under-ten-at-offence
            ten within the days                    | 2009-01-12 | TH68010 | 2019-01-10 | 2019-01-12 | 2019-01-21 | perhaps-under-ten-at-offence
            ten the day after the last day         | 2009-01-13 | TH68010 | 2019-01-10 | 2019-01-12 | 2019-01-21 | under-ten-at-offence
            seventeen today                        | 2001-01-22 | TH68010 | 2019-01-12 |            | 2019-01-21 |
            eighteen today                         | 2001-01-21 | TH68010 | 2019-01-12 |            | 2019-01-21 | adult-today
            far from the end of six months         | 2005-03-14 | CJ67002 | 2018-08-19 |            | 2019-01-21 |
            29 days before charge closes           | 2005-03-14 | CJ67002 | 2018-08-19 |            | 2019-01-21 |
            28 days before charge closes           | 2005-03-14 | CJ67002 | 2018-08-18 |            | 2019-01-21 | charge-closes-soon
            on the last day                        | 2005-03-14 | CJ67002 | 2018-07-21 |            | 2019-01-21 | charge-closes-soon
            the day after                          | 2005-03-14 | CJ67002 | 2018-07-20 |            | 2019-01-21 | charge-closed
            tried on indictment only               | 2005-03-14 | TH68051 | 2019-01-12 |            | 2019-01-21 | indictable-only
            a special limit                        | 2005-03-14 | CJ88001 | 2019-01-12 |            | 2019-01-21 | special-time-limit
            """)
    void found(String what, String born, String code, String from, String to, String today, String finding) {
        G26 form = Forms.form(born, Forms.offence(code, from, to == null ? "" : to));

        assertThat(codes(Check.of(form, LocalDate.parse(today), List.of())))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same day six months on      | 2018-07-21 | 2019-01-21
            31 August to a common February  | 2018-08-31 | 2019-02-28
            31 August to a leap February    | 2019-08-31 | 2020-02-29
            31 March to 30 September        | 2018-03-31 | 2018-09-30
            """)
    void the_last_day_to_charge(String what, String from, String last) {
        assertThat(Forms.DRUNK.timeLimit().lastDay(LocalDate.parse(from))).contains(LocalDate.parse(last));
        assertThat(Forms.THEFT.timeLimit().lastDay(LocalDate.parse(from))).isEmpty();
        assertThat(Forms.ASSAULT.timeLimit().lastDay(LocalDate.parse(from))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing against the adult | false | false | true  |
            the victim                | true  | false | true  | appropriate-adult-is-victim
            of the police             | false | true  | true  | appropriate-adult-is-police
            seventeen                 | false | false | false | appropriate-adult-under-18
            """)
    void the_appropriate_adult(String what, boolean victim, boolean police, boolean adult, String finding) {
        G26 form = Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", ""));
        G26 other = new G26(
                form.crimeReference(),
                form.yos(),
                form.routeToPolice(),
                form.child(),
                form.parentOrCarer(),
                form.offences(),
                form.evidence(),
                new G26.AppropriateAdult("Jo Lund", AdultCategory.OTHER_ADULT, victim, police, adult),
                form.victim(),
                form.proposal(),
                Optional.empty());

        assertThat(codes(Check.of(other, Forms.TODAY, List.of())))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an adult was there  | YES     |
            nobody was there    | NO      | interview-without-adult
            nobody knows        | UNKNOWN |
            not said            |         |
            """)
    void who_was_there_at_the_interview(String what, String answer, String finding) {
        G26 form = Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", ""));
        G26 asked = new G26(
                form.crimeReference(),
                form.yos(),
                form.routeToPolice(),
                form.child(),
                form.parentOrCarer(),
                form.offences(),
                form.evidence(),
                form.appropriateAdult(),
                form.victim(),
                form.proposal(),
                form.onBehalfOf(),
                answer == null ? MoreAnswers.NONE : new MoreAnswers(Map.of("evidence.adultThere", List.of(answer))));

        assertThat(codes(Check.of(asked, Forms.TODAY, List.of())))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            admitted in full       | FULL                |
            a part of it           | PARTIAL             | admission-not-full
            only responsibility    | RESPONSIBILITY_ONLY | admission-not-full
            nothing admitted       | NONE                | admission-not-full
            not a word             | NO_COMMENT          | admission-not-full
            denied                 | DENIED              | admission-not-full
            """)
    void what_the_child_says_to_each_offence(String what, String admission, String finding) {
        G26 form = Forms.form(
                "2005-03-14",
                Forms.offence("TH68010", "2019-01-12", ""),
                new G26AsSent.Offence("TH68010", "2019-01-12", "", "Took it.", admission));

        Check check = Check.of(form, Forms.TODAY, List.of());

        assertThat(codes(check)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(check.findings().stream()
                        .filter(found -> found.reason().code().equals("admission-not-full"))
                        .map(found -> found.reason().field()))
                .isSubsetOf("/offences/1/admission");
    }

    @Test
    void a_co_offender_is_noted_without_a_name() {
        G26 form = Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", ""));

        Check check = Check.of(form, Forms.TODAY, List.of(), List.of("G-0000-0002"));

        assertThat(codes(check)).containsExactly("co-offender");
        assertThat(check.blocking()).isEmpty();
    }

    @Test
    void a_child_who_turns_ten_at_midnight_in_summer_was_ten_at_five_past() {
        BusinessClock clock = () -> Instant.parse("2019-07-20T23:05:00Z");
        G26 form = Forms.read(
                        Forms.asSent(
                                new G26AsSent.Child("Rowan", "Ashdown", "2009-07-21", "", "14 Fernlea Row"),
                                Forms.offence("TH68010", "2019-07-21", "")),
                        clock.today())
                .fold(read -> read, reasons -> {
                    throw new AssertionError(reasons);
                });

        Check check = Check.of(form, clock.today(), List.of());

        assertThat(check.ageToday()).isEqualTo(10);
        assertThat(codes(check)).containsExactly("no-pnc-id");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            born on 29 February, on 28 February ten years on | 2008-02-29 | 2018-02-28 | 9  | under-ten-at-offence
            on 1 March ten years on                          | 2008-02-29 | 2018-03-01 | 10 |
            """)
    void who_is_born_on_29_february_is_older_on_1_march(String what, String born, String day, int age, String finding) {
        Check check = Check.of(Forms.form(born, Forms.offence("TH68010", day, "")), LocalDate.parse(day), List.of());

        assertThat(check.ageToday()).isEqualTo(age);
        assertThat(codes(check)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void a_likely_duplicate_is_named_and_ages_are_said_for_each_offence() {
        G26 form = Forms.form("2005-01-14", Forms.offence("TH68010", "2019-01-12", "2019-01-14"));

        Check check = Check.of(form, Forms.TODAY, List.of("G-0000-0001"));

        assertThat(codes(check)).containsExactly("sent-before");
        assertThat(check.ageToday()).isEqualTo(14);
        assertThat(check.offences()).containsExactly(new Check.OfOffence(1, 13, 14, Optional.empty()));
    }

    private static List<String> codes(Check check) {
        return check.findings().stream()
                .map(finding -> finding.reason().code())
                .filter(code -> !code.equals("pnc-id-right"))
                .toList();
    }
}
