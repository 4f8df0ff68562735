package uk.concord.disposal.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.disposal.act.Outcome;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.casefile.Offence;
import uk.concord.disposal.disposal.Signing.Answer;
import uk.concord.rules.Reason;

/** What each step of a disposal must meet, row by row; each row's first column says what it is about. */
class DisposalTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            triage, all sign                            | TRIAGE | SIGNED | SIGNED | SIGNED | none
            triage, the child was told and did not sign | TRIAGE | ACKNOWLEDGED | SIGNED | SIGNED | triage-not-signed
            triage, the child refuses                   | TRIAGE | REFUSED | SIGNED | SIGNED | triage-not-signed
            triage, the child was not there             | TRIAGE | NOT_PRESENT | SIGNED | SIGNED | triage-not-signed
            triage, the parent refuses                  | TRIAGE | SIGNED | REFUSED | SIGNED | none
            triage, no parent was there                 | TRIAGE | SIGNED | NOT_PRESENT | SIGNED | none
            triage, no adult was there                  | TRIAGE | SIGNED | SIGNED | NOT_PRESENT | none
            caution, the child signs                    | YOUTH_CAUTION | SIGNED | SIGNED | SIGNED | none
            caution, the child refuses                  | YOUTH_CAUTION | REFUSED | SIGNED | SIGNED | none
            caution, the child was not there            | YOUTH_CAUTION | NOT_PRESENT | SIGNED | SIGNED | caution-not-explained
            caution, the parent refuses                 | YOUTH_CAUTION | SIGNED | REFUSED | SIGNED | none
            caution, the adult refuses, and was there   | YOUTH_CAUTION | SIGNED | SIGNED | REFUSED | none
            caution, no adult was there                 | YOUTH_CAUTION | SIGNED | SIGNED | NOT_PRESENT | adult-not-present
            conditions, the child signs                 | YOUTH_CONDITIONAL_CAUTION | SIGNED | REFUSED | SIGNED | none
            conditions, the child refuses               | YOUTH_CONDITIONAL_CAUTION | REFUSED | SIGNED | SIGNED | conditional-caution-not-signed
            conditions, the child did not sign          | YOUTH_CONDITIONAL_CAUTION | ACKNOWLEDGED | SIGNED | SIGNED | conditional-caution-not-signed
            conditions, no adult was there              | YOUTH_CONDITIONAL_CAUTION | SIGNED | SIGNED | NOT_PRESENT | adult-not-present
            conditions, neither signed nor an adult     | YOUTH_CONDITIONAL_CAUTION | REFUSED | SIGNED | NOT_PRESENT | conditional-caution-not-signed adult-not-present
            """)
    void answers(String what, DisposalKind kind, Answer child, Answer parent, Answer adult, String codes) {
        Signing signing = Samples.signing(child, parent, adult, Samples.PARENT);

        assertThat(codes(Samples.in(DisposalState.TO_SIGN, kind).decide(new DisposalCommand.Sign(signing))))
                .as(what)
                .isEqualTo(codes.equals("none") ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in the minute of the confirmation        | 2019-02-01T09:00:00Z | none
            a second before that minute              | 2019-02-01T08:59:59Z | signed-before-confirmed
            the evening before, recorded late        | 2019-01-31T18:00:00Z | signed-before-confirmed
            """)
    void no_document_is_read_before_what_it_says_is_confirmed(String what, String moment, String code) {
        Disposal confirmed = Samples.in(DisposalState.TO_SIGN, DisposalKind.TRIAGE);

        assertThat(codes(confirmed.decide(Samples.sign(moment))))
                .as(what)
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @Test
    void a_document_that_says_less_after_a_reopening_is_read_after_it() {
        Disposal left = Samples.after(
                Samples.in(DisposalState.TO_GIVE, DisposalKind.TRIAGE),
                Samples.supersedeAt("2019-02-06T10:00:30Z", Samples.OFFENCE));

        assertThat(codes(left.decide(Samples.sign("2019-02-04T16:00:00Z")))).containsExactly("signed-before-confirmed");
        assertThat(codes(left.decide(Samples.sign("2019-02-06T10:00:00Z")))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a parent                          | false | false | true  | none
            the victim                        | true  | false | true  | adult-is-victim
            somebody of the police            | false | true  | true  | adult-is-police
            a sister of 17                    | false | false | false | adult-under-18
            a victim of 17 with the police    | true  | true  | false | adult-is-victim adult-is-police adult-under-18
            """)
    void the_adult_stops_a_caution_and_warns_for_triage(
            String what, boolean victim, boolean police, boolean grown, String codes) {
        NamedAdult adult = new NamedAdult("Robin Hale", NamedAdult.Category.OTHER_ADULT, victim, police, grown);
        DisposalCommand.Sign sign =
                new DisposalCommand.Sign(Samples.signing(Answer.SIGNED, Answer.SIGNED, Answer.SIGNED, adult));
        List<String> wanted = codes.equals("none") ? List.of() : List.of(codes.split(" "));

        for (DisposalKind kind : List.of(DisposalKind.YOUTH_CAUTION, DisposalKind.YOUTH_CONDITIONAL_CAUTION)) {
            assertThat(codes(Samples.in(DisposalState.TO_SIGN, kind).decide(sign)))
                    .as(what + ", " + kind)
                    .isEqualTo(wanted);
        }
        Disposal triage = Samples.after(Samples.in(DisposalState.TO_SIGN, DisposalKind.TRIAGE), sign);
        assertThat(triage.warnings(Samples.circumstances(), LocalDate.parse("2019-02-05")))
                .extracting(Reason::code)
                .as(what + ", triage")
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            caution on the day before the 18th birthday   | YOUTH_CAUTION | 2001-02-06 | NONE | FULL | 2019-02-05T16:00:00Z | none
            caution on the 18th birthday                  | YOUTH_CAUTION | 2001-02-05 | NONE | FULL | 2019-02-05T16:00:00Z | eighteen-on-the-day
            triage on the 18th birthday only warns        | TRIAGE | 2001-02-05 | NONE | FULL | 2019-02-05T16:00:00Z | none
            born on 29 February, on 28 February           | YOUTH_CAUTION | 2004-02-29 | NONE | FULL | 2022-02-28T16:00:00Z | none
            born on 29 February, on 1 March               | YOUTH_CAUTION | 2004-02-29 | NONE | FULL | 2022-03-01T16:00:00Z | eighteen-on-the-day
            18 in London, 17 in UTC                       | YOUTH_CAUTION | 2001-06-02 | NONE | FULL | 2019-06-01T23:30:00Z | eighteen-on-the-day
            caution, responsibility only                  | YOUTH_CAUTION | 2005-03-14 | NONE | RESPONSIBILITY_ONLY | 2019-02-05T16:00:00Z | not-admitted
            conditions, denied                            | YOUTH_CONDITIONAL_CAUTION | 2005-03-14 | NONE | DENIED | 2019-02-05T16:00:00Z | not-admitted
            triage, responsibility only                   | TRIAGE | 2005-03-14 | NONE | RESPONSIBILITY_ONLY | 2019-02-05T16:00:00Z | none
            conditions on the last day to charge          | YOUTH_CONDITIONAL_CAUTION | 2005-03-14 | SIX_MONTHS | FULL | 2019-07-12T16:00:00Z | none
            conditions on the day after                   | YOUTH_CONDITIONAL_CAUTION | 2005-03-14 | SIX_MONTHS | FULL | 2019-07-13T16:00:00Z | limitation-passed
            a plain caution on the day after              | YOUTH_CAUTION | 2005-03-14 | SIX_MONTHS | FULL | 2019-07-13T16:00:00Z | none
            conditions, a limit to look up only warns     | YOUTH_CONDITIONAL_CAUTION | 2005-03-14 | SPECIAL | FULL | 2019-12-13T16:00:00Z | none
            at the moment of the signing                  | TRIAGE | 2005-03-14 | NONE | FULL | 2019-02-04T16:00:00Z | none
            a second before the signing                   | TRIAGE | 2005-03-14 | NONE | FULL | 2019-02-04T15:59:59Z | given-before-signed
            """)
    void giving(
            String what,
            DisposalKind kind,
            String born,
            Offence.TimeLimit limit,
            Offence.Admission admission,
            String moment,
            String code) {
        DisposalCommand give = new DisposalCommand.Give(
                Samples.act("sefton", "seconded-officer", moment), Samples.circumstances(born, limit, admission));

        assertThat(codes(Samples.in(DisposalState.TO_GIVE, kind).decide(give)))
                .as(what)
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on the last day counted from the first  | 2019-07-08 | none                | none
            on the day after                        | 2019-07-09 | none                | limitation-may-have-passed
            on the last day counted from the last   | 2019-07-15 | none                | limitation-may-have-passed
            on the day after that                   | 2019-07-16 | limitation-passed   | none
            """)
    void conditions_for_an_offence_between_two_days(String what, String day, String blocks, String warns) {
        Circumstances between = Samples.circumstances(
                "2005-03-14", Offence.TimeLimit.SIX_MONTHS, Offence.Admission.FULL, "2019-01-08", "2019-01-15");
        Disposal conditions = Samples.in(DisposalState.TO_GIVE, DisposalKind.YOUTH_CONDITIONAL_CAUTION);
        DisposalCommand give =
                new DisposalCommand.Give(Samples.act("sefton", "seconded-officer", day + "T10:00:00Z"), between);
        DisposalCommand stop = new DisposalCommand.StopIt(
                Samples.act("cosima", "case-manager", day + "T10:00:00Z"),
                new Stop(Stop.Because.LIMITATION_PASSED, "Too late."),
                between);

        assertThat(codes(conditions.decide(give)))
                .as(what)
                .isEqualTo(blocks.equals("none") ? List.of() : List.of(blocks));
        assertThat(codes(conditions.decide(stop)))
                .as(what)
                .isEqualTo(blocks.equals("none") ? List.of("limitation-still-open") : List.of());
        assertThat(conditions.warnings(between, LocalDate.parse(day)))
                .extracting(Reason::code)
                .as(what)
                .isEqualTo(warns.equals("none") ? List.of() : List.of(warns));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            they end the day before            | 2019-03-04 | conditions-end-too-early
            they end on that day               | 2019-03-05 | conditions-end-too-early
            they end the day after             | 2019-03-06 | none
            they last twenty weeks             | 2019-07-23 | none
            they last a day longer             | 2019-07-24 | conditions-too-long
            """)
    void conditions_given_on_5_march_still_fit(String what, LocalDate end, String code) {
        Disposal toGive = Samples.after(
                Samples.agreed(DisposalKind.YOUTH_CONDITIONAL_CAUTION, Optional.of(end)),
                Samples.confirm(Samples.OFFENCE, Samples.OTHER_OFFENCE),
                Samples.sign());
        DisposalCommand give = new DisposalCommand.Give(
                Samples.act("sefton", "seconded-officer", "2019-03-05T16:00:00Z"), Samples.circumstances());

        assertThat(codes(toGive.decide(give))).as(what).isEqualTo(code.equals("none") ? List.of() : List.of(code));
        assertThat(Samples.after(toGive, Samples.stop(Stop.Because.CONDITIONS_OUT_OF_TIME))
                        .state())
                .isEqualTo(DisposalState.STOPPED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            triage has no conditions            | CONDITIONS_OUT_OF_TIME | 2005-03-14 | NONE | no-conditions
            not 18, said to be 18               | TURNED_18 | 2001-02-05 | NONE | not-yet-eighteen
            18 on that day                      | TURNED_18 | 2001-02-04 | NONE | none
            no limit at all                     | LIMITATION_PASSED | 2005-03-14 | NONE | limitation-still-open
            six months are not over             | LIMITATION_PASSED | 2005-03-14 | SIX_MONTHS | limitation-still-open
            a limit that somebody looked up     | LIMITATION_PASSED | 2005-03-14 | SPECIAL | none
            no longer admitted                  | ADMISSION_WITHDRAWN | 2005-03-14 | NONE | none
            not reached                         | NOT_REACHED | 2005-03-14 | NONE | none
            """)
    void stopping(String what, Stop.Because because, String born, Offence.TimeLimit limit, String code) {
        DisposalCommand stop = new DisposalCommand.StopIt(
                Samples.act("cosima", "case-manager", "2019-02-04T17:00:00Z"),
                new Stop(because, "So it is."),
                Samples.circumstances(born, limit, Offence.Admission.FULL));

        assertThat(codes(Samples.in(DisposalState.TO_SIGN, DisposalKind.TRIAGE).decide(stop)))
                .as(what)
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            triage, no excuse       | TRIAGE | false | true
            triage, an excuse       | TRIAGE | true  | true
            conditions, no excuse   | YOUTH_CONDITIONAL_CAUTION | false | true
            conditions, an excuse   | YOUTH_CONDITIONAL_CAUTION | true  | false
            """)
    void what_was_not_completed_goes_back_to_both_or_not(
            String what, DisposalKind kind, boolean excuse, boolean reopens) {
        DisposalEvent said = said(Samples.in(DisposalState.UNDER_REVIEW, kind), Samples.review(excuse));

        DisposalEvent.NotCompleted notCompleted = (DisposalEvent.NotCompleted) said;
        assertThat(notCompleted.reopens()).as(what).isEqualTo(reopens);
        assertThat(notCompleted.reasonableExcuse()).as(what).contains(excuse);
        assertThat(notCompleted.on()).isEqualTo(LocalDate.parse("2019-04-02"));
    }

    @Test
    void a_youth_caution_not_completed_ends_without_a_review_and_never_reopens() {
        Disposal caution = Samples.in(DisposalState.IN_DELIVERY, DisposalKind.YOUTH_CAUTION);

        DisposalEvent.NotCompleted said = (DisposalEvent.NotCompleted) said(caution, Samples.close(false));

        assertThat(said.reopens()).isFalse();
        assertThat(said.reasonableExcuse()).isEmpty();
        assertThat(Samples.after(caution, Samples.close(false)).state()).isEqualTo(DisposalState.NOT_COMPLETED);
    }

    @Test
    void it_waits_until_an_assessment_agrees_with_each_of_its_offences() {
        Disposal half = Samples.after(Samples.agreed(DisposalKind.TRIAGE), Samples.confirm(Samples.OFFENCE));

        assertThat(half.state()).isEqualTo(DisposalState.AWAITING_CONFIRMATION);
        assertThat(Samples.after(half, Samples.confirm(Samples.OTHER_OFFENCE)).state())
                .isEqualTo(DisposalState.TO_SIGN);
    }

    @Test
    void an_offence_that_is_decided_anew_leaves_it_and_what_was_signed_is_signed_again() {
        Disposal left = Samples.after(
                Samples.in(DisposalState.TO_GIVE, DisposalKind.TRIAGE), Samples.supersede(Samples.OFFENCE));

        assertThat(left.state()).isEqualTo(DisposalState.TO_SIGN);
        assertThat(left.offences()).isEqualTo(Set.of(Samples.OTHER_OFFENCE));
        assertThat(left.course().signing()).isEmpty();
        assertThat(left.course().reopened()).contains(Reopening.AMENDED);
        assertThat(Samples.after(left, Samples.supersede(Samples.OTHER_OFFENCE)).state())
                .isEqualTo(DisposalState.STOPPED);
    }

    @Test
    void the_last_offence_that_waited_leaves_and_the_others_can_be_signed() {
        Disposal half = Samples.after(Samples.agreed(DisposalKind.TRIAGE), Samples.confirm(Samples.OFFENCE));

        assertThat(Samples.after(half, Samples.supersede(Samples.OTHER_OFFENCE)).state())
                .isEqualTo(DisposalState.TO_SIGN);
    }

    @Test
    void nothing_ends_before_it_was_given_and_nothing_is_reviewed_before_it_ended() {
        DisposalCommand early = new DisposalCommand.Close(
                new Ending(true, "Early.", Samples.act("cosima", "case-manager", "2019-02-05T15:59:59Z")));
        assertThat(codes(Samples.in(DisposalState.IN_DELIVERY, DisposalKind.TRIAGE)
                        .decide(early)))
                .containsExactly("ended-before-given");

        DisposalCommand rash = new DisposalCommand.Answer(
                new Review(true, "Rash.", Samples.act("yorick", "yos-manager", "2019-04-02T09:59:59Z")));
        assertThat(codes(Samples.in(DisposalState.UNDER_REVIEW, DisposalKind.TRIAGE)
                        .decide(rash)))
                .containsExactly("reviewed-before-ended");
    }

    private static DisposalEvent said(Disposal disposal, DisposalCommand command) {
        return disposal.decide(command).fold(change -> change.said().orElseThrow(), refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    private static List<String> codes(Outcome<Disposal.Change> outcome) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }
}
