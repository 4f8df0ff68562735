package uk.concord.notification.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the police are told as a case goes on. */
class OutcomeTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final LocalDate DECIDED = LocalDate.of(2019, 1, 22);
    private static final LocalDate GIVEN = LocalDate.of(2019, 2, 5);
    private static final LocalDate ENDED = LocalDate.of(2019, 4, 2);

    private final Outcome begun = Outcome.begun(
            UUID.randomUUID(),
            new Outcome.Standing("G-4K7Q-9T2B", "cleveland", "south-tees", false, UUID.randomUUID(), "CR/1", ""),
            offences());

    @Test
    void triage_goes_from_decided_to_completed_and_its_code_comes_with_the_day_it_is_given() {
        Outcome decided = agreed(begun, 1, FIRST, Disposal.TRIAGE, null);
        assertThat(line(decided).outcomeCode()).isEmpty();
        Outcome given = decided.confirmed(1, List.of(FIRST)).given(1, Disposal.TRIAGE, List.of(FIRST), GIVEN);
        assertThat(line(given).outcomeCode()).isEqualTo("8");
        Outcome done = given.ended(1, List.of(FIRST), true, false, ENDED);

        assertThat(line(done).progress()).isEqualTo(Progress.COMPLETED);
        assertThat(line(done).outcomeCode()).isEqualTo("8");
        assertThat(done.told().summary()).isPresent();
        assertThat(done.closed()).as("the second offence is open").isFalse();
        Outcome charged = agreed(done, 1, SECOND, Disposal.CHARGE, null);
        assertThat(charged.closed()).isTrue();
        assertThat(charged.lines().get(1).outcomeCode()).isEmpty();
    }

    @Test
    void no_further_action_has_its_code_on_the_day_it_is_decided_and_ends_the_offence() {
        Outcome ended = agreed(begun, 1, FIRST, Disposal.NO_FURTHER_ACTION, CodeGround.TIME_LIMIT_EXPIRED);

        assertThat(line(ended).outcomeCode()).isEqualTo("17");
        assertThat(line(ended).atItsEnd()).isTrue();
    }

    @Test
    void a_reopened_decision_leaves_nothing_decided() {
        Outcome open = agreed(begun, 1, FIRST, Disposal.YOUTH_CAUTION, null).reopened(1, List.of(FIRST));

        assertThat(line(open).progress()).isEqualTo(Progress.REOPENED);
        assertThat(line(open).disposal()).isEmpty();
        assertThat(line(open).decidedOn()).isEmpty();
    }

    @Test
    void a_talk_that_begins_anew_before_anything_was_decided_is_nothing_to_the_police() {
        Outcome accepted = begun.accepted(false, offences());

        assertThat(accepted.reopened(0, List.of(FIRST))).isEqualTo(accepted);
    }

    @Test
    void what_changed_after_it_was_given_is_told_and_nothing_is_undone() {
        Outcome given = agreed(begun, 1, FIRST, Disposal.TRIAGE, null).given(1, Disposal.TRIAGE, List.of(FIRST), GIVEN);
        Outcome overtaken = given.overtaken(1, List.of(FIRST), Overtaken.HISTORY_CHANGED);

        assertThat(line(overtaken).overtaken()).contains(Overtaken.HISTORY_CHANGED);
        assertThat(line(overtaken).progress()).isEqualTo(Progress.GIVEN);
        assertThat(line(overtaken).outcomeCode()).isEqualTo("8");
        assertThat(overtaken.told()).isNotEqualTo(given.told());
        assertThat(given.overtaken(2, List.of(FIRST), Overtaken.AMENDED)).isEqualTo(given);
        assertThat(line(overtaken.ended(1, List.of(FIRST), true, false, ENDED)).overtaken())
                .contains(Overtaken.HISTORY_CHANGED);
        Outcome anew = agreed(overtaken.reopened(1, List.of(FIRST)), 2, FIRST, Disposal.YOUTH_CAUTION, null);
        assertThat(line(anew).overtaken()).isEmpty();
    }

    @Test
    void an_amended_form_changes_what_it_says_and_not_how_far_an_offence_has_come() {
        Outcome given = agreed(begun, 1, FIRST, Disposal.TRIAGE, null).given(1, Disposal.TRIAGE, List.of(FIRST), GIVEN);
        Outcome amended = given.amended(
                new Outcome.Standing.Now("hartlepool", true, "CR/2"),
                List.of(new OutcomeLine.Offence(FIRST, 1, "TH68011", "Theft from a stall")));

        assertThat(amended.standing().crimeReference()).isEqualTo("CR/2");
        assertThat(amended.standing().yos()).isEqualTo("hartlepool");
        assertThat(amended.standing().restricted()).isTrue();
        assertThat(line(amended).code()).isEqualTo("TH68011");
        assertThat(line(amended).progress()).isEqualTo(Progress.GIVEN);
        assertThat(amended.lines()).hasSize(2);
        assertThat(amended.lines().get(1)).isEqualTo(given.lines().get(1));
    }

    @Test
    void a_triage_not_completed_keeps_its_code_until_something_else_is_agreed() {
        Outcome open = agreed(begun, 1, FIRST, Disposal.TRIAGE, null)
                .given(1, Disposal.TRIAGE, List.of(FIRST), LocalDate.of(2019, 4, 1))
                .ended(1, List.of(FIRST), false, true, ENDED)
                .reopened(1, List.of(FIRST));
        assertThat(line(open).outcomeCode()).isEqualTo("22");
        assertThat(line(open).atItsEnd()).isFalse();

        Outcome cautioned = agreed(open, 2, FIRST, Disposal.YOUTH_CAUTION, null);
        assertThat(line(cautioned).outcomeCode()).isEmpty();
        assertThat(line(cautioned).givenOn()).isEmpty();
    }

    @Test
    void what_ended_before_it_was_completed_is_under_review_until_that_is_settled() {
        Outcome review = agreed(begun, 1, FIRST, Disposal.YOUTH_CONDITIONAL_CAUTION, null)
                .given(1, Disposal.YOUTH_CONDITIONAL_CAUTION, List.of(FIRST), GIVEN)
                .underReview(1, List.of(FIRST), ENDED);

        assertThat(line(review).progress()).isEqualTo(Progress.UNDER_REVIEW);
        assertThat(line(review).endedOn()).contains(ENDED);
        assertThat(line(review).outcomeCode()).isEqualTo("2");
        assertThat(line(review).atItsEnd()).isFalse();
        assertThat(review.told().summary()).isPresent();
        assertThat(review.underReview(1, List.of(FIRST), ENDED)).isEqualTo(review);
        assertThat(line(review.ended(1, List.of(FIRST), false, false, ENDED)).progress())
                .isEqualTo(Progress.NOT_COMPLETED);
        Outcome settled = review.ended(1, List.of(FIRST), false, true, ENDED);
        assertThat(settled.underReview(1, List.of(FIRST), ENDED)).isEqualTo(settled);
    }

    @Test
    void a_conditional_caution_that_ends_in_no_further_action_keeps_code_2() {
        Outcome open = agreed(begun, 1, FIRST, Disposal.YOUTH_CONDITIONAL_CAUTION, null)
                .given(1, Disposal.YOUTH_CONDITIONAL_CAUTION, List.of(FIRST), GIVEN)
                .ended(1, List.of(FIRST), false, true, ENDED)
                .reopened(1, List.of(FIRST));
        Outcome nothing = agreed(open, 2, FIRST, Disposal.NO_FURTHER_ACTION, CodeGround.NOT_IN_PUBLIC_INTEREST);

        assertThat(line(nothing).outcomeCode()).isEqualTo("2");
        assertThat(line(nothing).givenOn()).contains(GIVEN);
        assertThat(line(agreed(open, 2, FIRST, Disposal.CHARGE, null)).outcomeCode())
                .isEmpty();
    }

    @Test
    void what_belongs_to_a_decision_that_was_replaced_changes_nothing() {
        Outcome second = agreed(
                agreed(begun, 1, FIRST, Disposal.TRIAGE, null).reopened(1, List.of(FIRST)),
                2,
                FIRST,
                Disposal.YOUTH_CAUTION,
                null);

        assertThat(second.confirmed(1, List.of(FIRST))).isEqualTo(second);
        assertThat(second.reopened(1, List.of(FIRST))).isEqualTo(second);
        assertThat(second.agreed(1, DECIDED, List.of(agreedLine(FIRST, Disposal.TRIAGE, null))))
                .isEqualTo(second);
    }

    @Test
    void every_other_end_closes_the_case() {
        assertThat(begun.withdrawn().closed()).isTrue();
        Outcome underTen = begun.notSuitable(true, DECIDED);
        assertThat(underTen.closed()).isTrue();
        assertThat(line(underTen).outcomeCode()).isEqualTo("11");
        assertThat(line(begun.notSuitable(false, DECIDED)).outcomeCode()).isEmpty();
        Outcome notCompleted = agreed(begun, 1, FIRST, Disposal.YOUTH_CAUTION, null)
                .given(1, Disposal.YOUTH_CAUTION, List.of(FIRST), GIVEN)
                .ended(1, List.of(FIRST), false, false, ENDED);
        assertThat(line(notCompleted).atItsEnd()).isTrue();
    }

    private static Outcome agreed(Outcome before, int decision, UUID offence, Disposal disposal, CodeGround why) {
        return before.agreed(decision, DECIDED, List.of(agreedLine(offence, disposal, why)));
    }

    private static Outcome.AgreedLine agreedLine(UUID offence, Disposal disposal, CodeGround why) {
        return new Outcome.AgreedLine(offence, disposal, false, Optional.ofNullable(why));
    }

    private static OutcomeLine line(Outcome outcome) {
        return outcome.lines().get(0);
    }

    private static List<OutcomeLine.Offence> offences() {
        return List.of(
                new OutcomeLine.Offence(FIRST, 1, "TH68010", "Theft from shop"),
                new OutcomeLine.Offence(SECOND, 2, "CD71039", "Criminal damage"));
    }
}
