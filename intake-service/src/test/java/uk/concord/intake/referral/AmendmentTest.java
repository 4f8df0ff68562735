package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.person.PersonId;
import uk.concord.rules.Reason;

/** What changing an accepted form comes to: what is different, what is material, who may, and who is too late. */
class AmendmentTest {

    private static final String DAY = "2019-01-22";
    private static final G26AsSent.Offence THEFT = Forms.offence("TH68010", "2019-01-12", "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the birth date        | 2005-03-15 | 14 Fernlea Row | 2019-01-12 | FULL    | /child/dateOfBirth                | true
            where the child lives | 2005-03-14 | 16 Fernlea Row | 2019-01-12 | FULL    | /child/address                    | false
            the day               | 2005-03-14 | 14 Fernlea Row | 2019-01-11 | FULL    | /offences/0/from,/offences/0/to   | true
            the admission         | 2005-03-14 | 14 Fernlea Row | 2019-01-12 | PARTIAL | /offences/0/admission             | true
            """)
    void what_changes_and_whether_it_is_material(
            String what, String born, String address, String day, String admission, String fields, boolean material) {
        G26AsSent.Offence offence = new G26AsSent.Offence("TH68010", day, "", "Took two bars of chocolate.", admission);
        ReferralOutcome.Done done = done(accepted(), amend(accepted(), form(born, address, offence)));
        ReferralFact.Amended fact = (ReferralFact.Amended) done.fact();

        assertThat(fact.changes()).extracting(FormChange::field).containsExactly(fields.split(","));
        assertThat(fact.material()).isEqualTo(material);
        assertThat(done.referral().version()).isEqualTo(2);
        assertThat(done.referral().state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void a_change_is_told_in_words_before_and_after() {
        ReferralOutcome.Done done = done(accepted(), amend(accepted(), form("2005-03-15", "14 Fernlea Row", THEFT)));

        assertThat(((ReferralFact.Amended) done.fact()).changes())
                .containsExactly(new FormChange(
                        "/child/dateOfBirth", "Birth date", "14 March 2005", "15 March 2005", true, false));
        assertThat(done.referral().written().because()).isEqualTo("The birth certificate was shown.");
    }

    @Test
    void an_offence_more_or_less_is_material_and_the_others_keep_their_ids() {
        G26AsSent.Offence drunk = Forms.offence("CJ67002", "2019-01-12", "");
        Referral two = accepted(form("2005-03-14", "14 Fernlea Row", THEFT, drunk));
        UUID second = two.form().offences().get(1).id();

        ReferralOutcome.Done less = done(two, amend(two, form("2005-03-14", "14 Fernlea Row", drunk)));

        assertThat(less.referral().form().offences())
                .extracting(G26.Offence::id)
                .containsExactly(second);
        assertThat(((ReferralFact.Amended) less.fact()).changes())
                .extracting(FormChange::title, FormChange::before, FormChange::after, FormChange::material)
                .containsExactly(tuple("Offence 1", "Theft from shop (TH68010)", "", true));
        ReferralOutcome.Done more =
                done(less.referral(), amend(less.referral(), form("2005-03-14", "14 Fernlea Row", drunk, THEFT)));
        assertThat(((ReferralFact.Amended) more.fact()).changes())
                .extracting(FormChange::field, FormChange::before, FormChange::after)
                .containsExactly(tuple("/offences/1", "", "Theft from shop (TH68010)"));
    }

    @Test
    void an_amendment_that_changes_nothing_is_answered_plainly() {
        Reason reason = only(accepted(), amend(accepted(), form("2005-03-14", "14 Fernlea Row", THEFT)));

        assertThat(reason.code()).isEqualTo("amendment-changes-nothing");
        assertThat(reason.text()).contains("version 1");
    }

    @Test
    void an_amendment_of_an_old_version_is_told_which_stands_now_and_who_changed_it() {
        Referral second = done(accepted(), amend(accepted(), form("2005-03-15", "14 Fernlea Row", THEFT)))
                .referral();
        ReferralAct late = amend(accepted(), form("2005-03-16", "14 Fernlea Row", THEFT));

        Reason reason = only(second, late);

        assertThat(reason.code()).isEqualTo("referral-changed");
        assertThat(reason.text()).contains("Sefton Marlowe", "version 2");
    }

    @Test
    void what_is_said_to_happen_tomorrow_is_refused_and_what_happened_yesterday_keeps_both_times() {
        G26 form = form("2005-03-15", "14 Fernlea Row", THEFT);
        assertThat(only(accepted(), amend(accepted(), form, Instant.parse("2019-01-22T10:00:01Z"), false))
                        .code())
                .isEqualTo("happened-in-the-future");

        Instant yesterday = Instant.parse("2019-01-21T16:30:00Z");
        ReferralOutcome.Done done = done(accepted(), amend(accepted(), form, yesterday, false));
        assertThat(done.fact().happenedAt()).isEqualTo(yesterday);
        assertThat(done.fact().at()).isEqualTo(Forms.on(DAY).at());
        assertThat(done.referral().written().happenedAt()).isEqualTo(yesterday);
    }

    @Test
    void the_youth_offending_service_changes_what_it_knows_and_is_told_each_thing_that_the_police_say() {
        G26 moved = form("2005-03-14", "16 Fernlea Row", THEFT);
        assertThat(done(accepted(), amend(accepted(), moved, Forms.on(DAY).at(), true))
                        .referral()
                        .form()
                        .child()
                        .address())
                .isEqualTo("16 Fernlea Row");

        G26 more = form("2005-03-15", "16 Fernlea Row", Forms.offence("TH68010", "2019-01-11", "2019-01-12"));
        assertThat(refused(accepted(), amend(accepted(), more, Forms.on(DAY).at(), true))
                        .reasons())
                .extracting(Reason::code, Reason::field)
                .containsExactly(
                        tuple("fact-of-the-police", "/child/dateOfBirth"),
                        tuple("fact-of-the-police", "/offences/0/from"));
    }

    @Test
    void a_birth_date_that_makes_the_child_nine_can_be_said_because_a_form_says_what_is_true() {
        G26 nine = form("2009-01-13", "14 Fernlea Row", THEFT);

        assertThat(done(accepted(), amend(accepted(), nine))
                        .referral()
                        .form()
                        .child()
                        .dateOfBirth())
                .isEqualTo("2009-01-13");
    }

    @Test
    void without_a_reason_it_is_not_taken() {
        ReferralAct.Amend silent = new ReferralAct.Amend(
                1,
                form("2005-03-15", "14 Fernlea Row", THEFT),
                new PersonId(UUID.randomUUID()),
                " ",
                Forms.on(DAY).at(),
                false);

        assertThat(only(accepted(), silent).field()).isEqualTo("/reason");
    }

    private static Referral accepted() {
        return accepted(form("2005-03-14", "14 Fernlea Row", THEFT));
    }

    private static Referral accepted(G26 form) {
        return Forms.after(Forms.sent(form, "2019-01-21"), new ReferralAct.Accept(1, true), "2019-01-21");
    }

    private static G26 form(String born, String address, G26AsSent.Offence... offences) {
        return Forms.read(
                        Forms.asSent(new G26AsSent.Child("Rowan", "Ashdown", born, "2018/0000123G", address), offences))
                .fold(form -> form, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private static ReferralAct.Amend amend(Referral referral, G26 form) {
        return amend(referral, form, Forms.on(DAY).at(), false);
    }

    private static ReferralAct.Amend amend(Referral referral, G26 form, Instant happenedAt, boolean byTheYos) {
        return new ReferralAct.Amend(
                referral.version(),
                form,
                referral.personId(),
                "The birth certificate was shown.",
                happenedAt,
                byTheYos);
    }

    private static ReferralOutcome.Done done(Referral referral, ReferralAct act) {
        return referral.decide(act, Forms.on(DAY)).fold(done -> done, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static Reason only(Referral referral, ReferralAct act) {
        List<Reason> reasons = refused(referral, act).reasons();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    private static ReferralOutcome.Refused refused(Referral referral, ReferralAct act) {
        return referral.decide(act, Forms.on(DAY))
                .fold(done -> Optional.<ReferralOutcome.Refused>empty(), Optional::of)
                .orElseThrow();
    }
}
