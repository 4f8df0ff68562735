package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.decision.jointdecision.Talks.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Talks.OFFICER;
import static uk.concord.decision.jointdecision.Talks.ONE;
import static uk.concord.decision.jointdecision.Talks.TWO;
import static uk.concord.decision.jointdecision.Talks.agreed;
import static uk.concord.decision.jointdecision.Talks.amended;
import static uk.concord.decision.jointdecision.Talks.assessed;
import static uk.concord.decision.jointdecision.Talks.by;
import static uk.concord.decision.jointdecision.Talks.chosen;
import static uk.concord.decision.jointdecision.Talks.dispute;
import static uk.concord.decision.jointdecision.Talks.done;
import static uk.concord.decision.jointdecision.Talks.ended;
import static uk.concord.decision.jointdecision.Talks.given;
import static uk.concord.decision.jointdecision.Talks.propose;
import static uk.concord.decision.jointdecision.Talks.stopped;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.decision.gate.DisposalKind;

/** What becomes of a decision when the form or the child's history on which it was made is another. */
class LookingAgainTest {

    private static final JointDecisionEvent.Because AMENDED = JointDecisionEvent.Because.AMENDED;
    private static final Chosen TRIAGE = chosen(ONE, DisposalKind.TRIAGE);
    private static final Chosen CAUTION = chosen(TWO, DisposalKind.YOUTH_CAUTION);

    @Test
    void what_is_decided_and_not_given_is_open_again_and_holds_no_triage() {
        JointDecision confirmed = done(agreed(Talks.fresh(ONE), TRIAGE), assessed(1, true, ONE));

        Outcome.Done again = asked(confirmed, amended(ONE));

        assertThat(again.events()).containsExactly(new JointDecisionEvent.Reopened(1, List.of(ONE), AMENDED));
        assertThat(again.after().state()).isEqualTo(JointDecisionState.TO_DECIDE);
        assertThat(again.after().line(ONE).state()).isEqualTo(LineState.UNDECIDED);
        assertThat(again.after().holdsTriage()).isFalse();
    }

    @Test
    void what_was_given_stays_and_is_overtaken_while_the_rest_is_open_again() {
        JointDecision both = agreed(Talks.fresh(ONE, TWO), TRIAGE, CAUTION);
        JointDecision oneGiven = done(done(both, assessed(1, true, ONE)), given(1, ONE));

        Outcome.Done again = asked(oneGiven, amended(ONE, TWO));

        assertThat(again.events())
                .containsExactly(
                        new JointDecisionEvent.Reopened(1, List.of(TWO), AMENDED),
                        new JointDecisionEvent.Overtaken(1, List.of(ONE), AMENDED));
        assertThat(again.after().line(ONE).state()).isEqualTo(LineState.GIVEN);
        assertThat(again.after().line(TWO).state()).isEqualTo(LineState.UNDECIDED);
    }

    @Test
    void a_charge_and_no_further_action_were_told_for_good_and_a_closed_case_stays_closed() {
        JointDecision closed = agreed(
                Talks.fresh(ONE, TWO), chosen(ONE, DisposalKind.CHARGE), chosen(TWO, DisposalKind.NO_FURTHER_ACTION));

        Outcome.Done again = asked(closed, amended(ONE, TWO));

        assertThat(again.events()).containsExactly(new JointDecisionEvent.Overtaken(1, List.of(ONE, TWO), AMENDED));
        assertThat(again.after().state()).isEqualTo(JointDecisionState.CLOSED);
    }

    @Test
    void each_decision_that_no_longer_holds_is_named() {
        JointDecision first = agreed(Talks.fresh(ONE, TWO), TRIAGE, CAUTION);
        JointDecision second = agreed(done(first, assessed(1, false, ONE)), chosen(ONE, DisposalKind.YOUTH_CAUTION));

        assertThat(asked(second, amended(ONE, TWO)).events())
                .containsExactly(
                        new JointDecisionEvent.Reopened(1, List.of(TWO), AMENDED),
                        new JointDecisionEvent.Reopened(2, List.of(ONE), AMENDED));
    }

    @Test
    void a_talk_under_way_begins_anew_and_what_was_said_in_it_is_kept_for_good() {
        JointDecision differ = done(done(Talks.fresh(ONE), propose(OFFICER, TRIAGE)), dispute(DUTY_MANAGER));

        Outcome.Done again = asked(differ, amended(ONE));

        assertThat(again.events()).containsExactly(new JointDecisionEvent.Reopened(0, List.of(ONE), AMENDED));
        assertThat(again.after().state()).isEqualTo(JointDecisionState.TO_DECIDE);
        assertThat(again.after().talk().proposal()).isEmpty();
        assertThat(again.after().talk().viewDueOn()).isEmpty();
        TalkSetAside kept = agreed(again.after(), TRIAGE).talk().setAside().get(0);
        assertThat(kept.proposal()).hasValue(differ.talk().proposal().orElseThrow());
        assertThat(kept.differences()).isEqualTo(differ.talk().differences());
    }

    @Test
    void where_nobody_has_said_anything_yet_there_is_nothing_to_say() {
        Outcome.Done again = asked(Talks.fresh(ONE), amended(ONE));

        assertThat(again.events()).isEmpty();
        assertThat(again.after().state()).isEqualTo(JointDecisionState.TO_DECIDE);
    }

    @Test
    void an_offence_that_the_case_does_not_have_is_refused() {
        assertThat(Talks.fresh(ONE).decide(amended(TWO))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_an_assessment_said_before_cannot_be_upheld_any_more() {
        JointDecision differed = done(agreed(Talks.fresh(ONE), TRIAGE), assessed(1, false, ONE));

        assertThat(differed.line(ONE).mayUphold(TRIAGE)).isTrue();
        assertThat(done(differed, amended(ONE)).line(ONE).mayUphold(TRIAGE)).isFalse();
    }

    @Test
    void what_had_been_given_when_the_hold_arrived_is_given_and_overtaken() {
        JointDecision held = done(confirmed(ONE), amended(ONE));

        Outcome.Done crossed = asked(held, given(1, ONE));

        assertThat(crossed.events())
                .containsExactly(
                        new JointDecisionEvent.Given(1, List.of(ONE)),
                        new JointDecisionEvent.Overtaken(1, List.of(ONE), AMENDED));
        assertThat(crossed.after().state()).isEqualTo(JointDecisionState.AGREED);
        assertThat(crossed.after().line(ONE).choice()).hasValue(TRIAGE);
        assertThat(done(crossed.after(), ended(1, true, false, ONE)).state()).isEqualTo(JointDecisionState.CLOSED);
    }

    @Test
    void a_talk_that_had_begun_when_that_arrived_goes_on_about_the_rest_only() {
        JointDecision both = agreed(Talks.fresh(ONE, TWO), TRIAGE, CAUTION);
        JointDecision held = done(done(both, assessed(1, true, ONE)), amended(ONE, TWO));
        JointDecision proposed = done(held, propose(OFFICER, TRIAGE, CAUTION));

        Outcome.Done crossed = asked(proposed, given(1, ONE));

        assertThat(crossed.after().state()).isEqualTo(JointDecisionState.TO_DECIDE);
        assertThat(crossed.events()).contains(new JointDecisionEvent.Reopened(0, List.of(TWO), AMENDED));
        assertThat(agreed(crossed.after(), CAUTION).state()).isEqualTo(JointDecisionState.AGREED);
    }

    @Test
    void what_was_not_confirmed_yet_cannot_have_been_given() {
        JointDecision held = done(agreed(Talks.fresh(ONE), TRIAGE), amended(ONE));

        assertThat(held.decide(given(1, ONE))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_admission_taken_back_on_its_way_is_not_lost() {
        JointDecision held = done(confirmed(ONE), amended(ONE));

        Outcome.Done crossed = asked(held, new JointDecisionNews.Stopped(by(Party.CONCORD), 1, Set.of(ONE), true));

        assertThat(crossed.events()).isEmpty();
        assertThat(crossed.after().line(ONE).admissionWithdrawn()).isTrue();
        assertThat(crossed.after().decide(given(1, ONE))).isInstanceOf(Outcome.Refused.class);
        assertThat(crossed.after().decide(stopped(1, ONE))).isInstanceOf(Outcome.Refused.class);
    }

    private static JointDecision confirmed(UUID offence) {
        return done(agreed(Talks.fresh(offence), chosen(offence, DisposalKind.TRIAGE)), assessed(1, true, offence));
    }

    private static Outcome.Done asked(JointDecision decision, JointDecisionCommand command) {
        return (Outcome.Done) decision.decide(command);
    }
}
