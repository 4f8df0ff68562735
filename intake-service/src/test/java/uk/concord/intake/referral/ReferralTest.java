package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.referral.ReferralOutcome.Why;
import uk.concord.rules.Reason;

/** What a referral does with what is asked of it: versions, returned days, ages, and the ids of its offences. */
class ReferralTest {

    private static final FieldReason MEND = new FieldReason("/evidence/saidBy", "Say which officer.");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mended on the day it came back           | 2019-01-21 | 2019-01-21 |
            mended the day after                     | 2019-01-21 | 2019-01-22 | 2019-01-21
            returned on a Friday, mended on a Monday | 2019-01-18 | 2019-01-21 | 2019-01-18,2019-01-19,2019-01-20
            over the turn of a month                 | 2019-01-31 | 2019-02-01 | 2019-01-31
            """)
    void the_days_at_whose_end_it_stood_returned_are_kept(String what, String returned, String again, String days) {
        Referral back = Forms.after(sent(), new ReferralAct.Return(1, List.of(MEND)), returned);
        Referral mended = Forms.after(back, new ReferralAct.SendAgain(1, back.form(), back.personId()), again);

        assertThat(mended.returns().days()).isEqualTo(days == null ? List.of() : days(days));
        assertThat(mended.version()).isEqualTo(2);
        assertThat(mended.returns().reasons()).isEmpty();
    }

    @Test
    void returned_twice_it_keeps_the_days_of_both_times_once() {
        Referral first = Forms.after(sent(), new ReferralAct.Return(1, List.of(MEND)), "2019-01-21");
        Referral mended = Forms.after(first, again(first, 1), "2019-01-22");
        Referral second = Forms.after(mended, new ReferralAct.Return(2, List.of(MEND)), "2019-01-22");
        Referral done = Forms.after(second, again(second, 2), "2019-01-24");

        assertThat(done.returns().days()).isEqualTo(days("2019-01-21,2019-01-22,2019-01-23"));
        assertThat(done.receivedAt()).isEqualTo(sent().receivedAt());
    }

    @Test
    void a_form_that_is_mended_after_more_days_than_a_fact_can_hold_can_still_be_accepted() {
        Referral back = Forms.after(sent(), new ReferralAct.Return(1, List.of(MEND)), "2019-01-21");

        assertThat(Forms.after(back, again(back, 1), "2021-01-21").returns().days())
                .hasSize(400);
    }

    @Test
    void an_offence_keeps_its_id_while_its_number_and_code_stay() {
        G26 first = Forms.form(
                "2005-03-14", Forms.offence("TH68010", "2019-01-12", ""), Forms.offence("CJ67002", "2019-01-12", ""));
        G26 then = Forms.form(
                "2005-03-14", Forms.offence("TH68010", "2019-01-13", ""), Forms.offence("CJ88001", "2019-01-12", ""));
        Referral back =
                Forms.after(Forms.sent(first, "2019-01-21"), new ReferralAct.Return(1, List.of(MEND)), "2019-01-21");

        G26 kept = Forms.after(back, new ReferralAct.SendAgain(1, then, back.personId()), "2019-01-21")
                .form();

        assertThat(kept.offences().get(0).id())
                .isEqualTo(first.offences().get(0).id());
        assertThat(kept.offences().get(1).id())
                .isNotEqualTo(first.offences().get(1).id());
    }

    @Test
    void who_saw_an_older_version_is_told_so_and_what_is_allowed() {
        Referral back = Forms.after(sent(), new ReferralAct.Return(1, List.of(MEND)), "2019-01-21");
        Referral mended = Forms.after(back, again(back, 1), "2019-01-21");

        ReferralOutcome.Refused refused = refused(mended, new ReferralAct.Accept(1, true));

        assertThat(refused.why()).isEqualTo(Why.CONFLICT);
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly("referral-changed");
        assertThat(refused.allowed()).contains(ReferralCommand.ACCEPT, ReferralCommand.WITHDRAW);
    }

    @Test
    void a_child_under_ten_on_the_day_keeps_the_form_from_being_accepted_and_acceptance_is_not_offered() {
        Referral referral =
                Forms.sent(Forms.form("2009-01-13", Forms.offence("TH68010", "2019-01-12", "")), "2019-01-21");

        ReferralOutcome.Refused refused = refused(referral, new ReferralAct.Accept(1, true));

        assertThat(refused.why()).isEqualTo(Why.RULE);
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly("under-ten-at-offence");
        assertThat(refused.allowed())
                .containsExactlyInAnyOrder(
                        ReferralCommand.RETURN, ReferralCommand.FIND_NOT_SUITABLE, ReferralCommand.WITHDRAW);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nine on the day                                  | UNDER_TEN    | 2009-01-13 |
            ten on the day                                   | UNDER_TEN    | 2009-01-12 | not-suitable-for-another-reason
            eighteen today                                   | ADULT        | 2001-01-21 |
            eighteen tomorrow                                | ADULT        | 2001-01-22 | not-suitable-for-another-reason
            another area, whatever the age                   | ANOTHER_AREA | 2005-03-14 |
            sent twice                                       | DUPLICATE    | 2005-03-14 |
            a reason that is none                            | BECAUSE      | 2005-03-14 | choice-unknown
            """)
    void not_suitable_because_of(String what, String because, String born, String code) {
        Referral referral = Forms.sent(Forms.form(born, Forms.offence("TH68010", "2019-01-12", "")), "2019-01-21");

        List<String> codes = referral.decide(
                        new ReferralAct.FindNotSuitable(1, because, "Looked at closely."), Forms.on("2019-01-21"))
                .fold(
                        done -> List.of(),
                        refused -> refused.reasons().stream().map(Reason::code).toList());

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void what_cannot_be_read_is_said_field_by_field() {
        ReferralOutcome.Refused refused = refused(
                sent(),
                new ReferralAct.Return(1, List.of(new FieldReason("/offences/0/from", ""), new FieldReason("x", "y"))));

        assertThat(refused.why()).isEqualTo(Why.UNREADABLE);
        assertThat(refused.reasons()).extracting(Reason::field).containsExactly("/reasons/0/text", "/reasons/1/field");
        assertThat(refused(sent(), new ReferralAct.Return(1, List.of())).reasons())
                .extracting(Reason::code)
                .containsExactly("returned-without-a-reason");
        assertThat(refused(sent(), new ReferralAct.Withdraw(1, " ")).reasons())
                .extracting(Reason::field)
                .containsExactly("/reason");
    }

    private static Referral sent() {
        return Forms.sent(Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", "")), "2019-01-18");
    }

    private static ReferralAct again(Referral referral, int seen) {
        return new ReferralAct.SendAgain(seen, referral.form(), referral.personId());
    }

    private static ReferralOutcome.Refused refused(Referral referral, ReferralAct act) {
        return referral.decide(act, Forms.on("2019-01-21"))
                .fold(done -> Optional.<ReferralOutcome.Refused>empty(), Optional::of)
                .orElseThrow();
    }

    private static List<LocalDate> days(String days) {
        return List.of(days.split(",")).stream().map(LocalDate::parse).toList();
    }
}
