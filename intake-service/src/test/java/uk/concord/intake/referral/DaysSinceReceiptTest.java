package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.concord.time.WorkingDays;

/** The clock of a form that goes back and forth. Good Friday 2019 was on 19 April, Easter Monday on the 22nd. */
class DaysSinceReceiptTest {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();
    private static final FieldReason MEND = new FieldReason("/evidence/saidBy", "Say which officer.");

    @Test
    void returned_twice_then_accepted_over_easter() {
        Referral sent = Forms.sent(Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", "")), "2019-04-15");
        Referral first = Forms.after(sent, new ReferralAct.Return(1, List.of(MEND)), "2019-04-16");
        Referral mended = Forms.after(first, again(first), "2019-04-18");
        Referral second = Forms.after(mended, new ReferralAct.Return(2, List.of(MEND)), "2019-04-18");

        assertThat(days(second, "2019-04-18")).isEqualTo(clock(3, 0, 3));
        assertThat(days(second, "2019-04-22")).isEqualTo(clock(7, 0, 3));

        Referral whole = Forms.after(second, again(second), "2019-04-23");
        Referral accepted = Forms.after(whole, new ReferralAct.Accept(3, true), "2019-04-24");

        assertThat(days(accepted, "2019-04-24")).isEqualTo(clock(9, 2, 3));
        assertThat(accepted.returns().days()).hasSize(7);
    }

    @Test
    void mended_on_the_day_it_came_back_nothing_was_paused() {
        Referral sent = Forms.sent(Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", "")), "2019-04-15");
        Referral back = Forms.after(sent, new ReferralAct.Return(1, List.of(MEND)), "2019-04-16");

        assertThat(days(back, "2019-04-16")).isEqualTo(clock(1, 0, 1));
        assertThat(days(Forms.after(back, again(back), "2019-04-16"), "2019-04-16"))
                .isEqualTo(clock(1, 1, 0));
    }

    @Test
    void a_clock_that_was_put_back_counts_nothing() {
        Referral sent = Forms.sent(Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", "")), "2019-04-15");

        assertThat(days(sent, "2019-04-15")).isEqualTo(clock(0, 0, 0));
        assertThat(days(sent, "2019-01-21")).isEqualTo(clock(0, 0, 0));
    }

    private static DaysSinceReceipt days(Referral referral, String today) {
        return DaysSinceReceipt.of(
                referral.receivedOn(), referral.returns(), LocalDate.parse(today), CALENDAR::isWorkingDay);
    }

    private static DaysSinceReceipt clock(long total, long working, long paused) {
        return new DaysSinceReceipt(LocalDate.parse("2019-04-15"), total, working, paused);
    }

    private static ReferralAct again(Referral referral) {
        return new ReferralAct.SendAgain(referral.version(), referral.form(), referral.personId());
    }
}
