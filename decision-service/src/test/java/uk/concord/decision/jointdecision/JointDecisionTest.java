package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.decision.jointdecision.Talks.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Talks.INSPECTOR;
import static uk.concord.decision.jointdecision.Talks.OFFICER;
import static uk.concord.decision.jointdecision.Talks.ONE;
import static uk.concord.decision.jointdecision.Talks.TUESDAY;
import static uk.concord.decision.jointdecision.Talks.TWO;
import static uk.concord.decision.jointdecision.Talks.YOS_MANAGER;
import static uk.concord.decision.jointdecision.Talks.agree;
import static uk.concord.decision.jointdecision.Talks.agreed;
import static uk.concord.decision.jointdecision.Talks.assessed;
import static uk.concord.decision.jointdecision.Talks.by;
import static uk.concord.decision.jointdecision.Talks.chosen;
import static uk.concord.decision.jointdecision.Talks.dispute;
import static uk.concord.decision.jointdecision.Talks.done;
import static uk.concord.decision.jointdecision.Talks.ended;
import static uk.concord.decision.jointdecision.Talks.given;
import static uk.concord.decision.jointdecision.Talks.police;
import static uk.concord.decision.jointdecision.Talks.propose;
import static uk.concord.decision.jointdecision.Talks.stopped;
import static uk.concord.decision.jointdecision.Talks.yosView;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.rules.Reason;

/** Who may say what in a joint decision and when, at the edges of each rule. */
class JointDecisionTest {

    private static final Chosen TRIAGE = chosen(ONE, DisposalKind.TRIAGE);
    private static final Chosen CAUTION = chosen(ONE, DisposalKind.YOUTH_CAUTION);

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void a_proposal_is_answered_by_another_person_of_the_other_agency(
            String name, Party proposes, Party answers, List<String> refusedWith) {
        JointDecision proposed = done(Talks.fresh(ONE), propose(proposes, TRIAGE));

        assertThat(codes(proposed.decide(agree(proposed, answers)))).isEqualTo(refusedWith);
        assertThat(codes(proposed.decide(dispute(answers)))).isEqualTo(refusedWith);
    }

    static Stream<Arguments> answers() {
        Party both = new Party("sefton", "Sefton Marlowe", "duty-manager", "YOS");
        Party caseManager = new Party("cai", "Cai Brock", "case-manager", "YOS");
        Party strayed = new Party("lost", "Lost Soul", "duty-manager", "POLICE");
        return Stream.of(
                Arguments.of("officer, then duty manager", OFFICER, DUTY_MANAGER, List.of()),
                Arguments.of("officer, then operations manager", OFFICER, YOS_MANAGER, List.of()),
                Arguments.of("duty manager, then officer", DUTY_MANAGER, OFFICER, List.of()),
                Arguments.of("duty manager, then inspector", DUTY_MANAGER, INSPECTOR, List.of()),
                Arguments.of("officer, then inspector", OFFICER, INSPECTOR, List.of("answered-by-same-agency")),
                Arguments.of(
                        "officer, then the same officer",
                        OFFICER,
                        OFFICER,
                        List.of("answered-by-same-agency", "answered-by-same-person")),
                Arguments.of("the same person in two agencies", OFFICER, both, List.of("answered-by-same-person")),
                Arguments.of("a case manager", OFFICER, caseManager, List.of("speaks-for-neither-agency")),
                Arguments.of("a duty manager of the police", OFFICER, strayed, List.of("speaks-for-neither-agency")));
    }

    @Test
    void while_a_proposal_lies_on_the_table_only_its_agency_changes_it_and_after_a_difference_either_may() {
        JointDecision proposed = done(Talks.fresh(ONE), propose(OFFICER, TRIAGE));

        assertThat(codes(proposed.decide(propose(DUTY_MANAGER, CAUTION)))).containsExactly("proposal-of-other-agency");
        assertThat(done(proposed, propose(INSPECTOR, CAUTION)).state()).isEqualTo(JointDecisionState.PROPOSED);
        JointDecision differ = done(proposed, dispute(DUTY_MANAGER));
        JointDecision again = done(differ, propose(DUTY_MANAGER, CAUTION));
        assertThat(again.state()).isEqualTo(JointDecisionState.PROPOSED_AGAIN);
        assertThat(again.talk().round()).isEqualTo(2);
    }

    @Test
    void agreeing_tells_every_closed_gate_at_once_and_changes_nothing() {
        JointDecision proposed =
                done(Talks.fresh(ONE, TWO), propose(OFFICER, TRIAGE, chosen(TWO, DisposalKind.TRIAGE)));
        List<Chosen> choices = proposed.talk().proposal().orElseThrow().choices();

        Outcome outcome = proposed.decide(new JointDecisionCommand.Agree(
                by(DUTY_MANAGER), Talks.closed(choices, "triage-used", "evidence-insufficient-for-triage")));

        assertThat(codes(outcome))
                .containsExactly(
                        "triage-used",
                        "evidence-insufficient-for-triage",
                        "triage-used",
                        "evidence-insufficient-for-triage");
        assertThat(((Outcome.Refused) outcome).reasons().get(2))
                .extracting(Reason::field, Reason::text)
                .containsExactly("/lines/1/disposal", "Offence 2: It is closed.");
        assertThat(proposed.state()).isEqualTo(JointDecisionState.PROPOSED);
    }

    @Test
    void a_charge_or_no_further_action_ends_an_offence_and_the_last_one_ends_the_case() {
        JointDecision mixed =
                agreed(Talks.fresh(ONE, TWO), chosen(ONE, DisposalKind.CHARGE), chosen(TWO, DisposalKind.TRIAGE));
        assertThat(mixed.state()).isEqualTo(JointDecisionState.AGREED);

        JointDecision all = agreed(
                Talks.fresh(ONE, TWO), chosen(ONE, DisposalKind.CHARGE), chosen(TWO, DisposalKind.NO_FURTHER_ACTION));
        assertThat(all.state()).isEqualTo(JointDecisionState.CLOSED);
        assertThat(all.decision()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} days later: {1}")
    @MethodSource("days")
    void a_missing_view_escalates_after_the_second_working_day_and_not_before(int days, List<String> refusedWith) {
        JointDecision proposed = done(Talks.fresh(ONE), propose(OFFICER, TRIAGE));

        for (Party party : List.of(OFFICER, DUTY_MANAGER, Party.CONCORD)) {
            Outcome outcome = proposed.decide(new JointDecisionCommand.Escalate(by(party, TUESDAY.plusDays(days))));
            assertThat(codes(outcome)).isEqualTo(refusedWith);
        }
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(0, List.of("escalation-not-due")),
                Arguments.of(2, List.of("escalation-not-due")),
                Arguments.of(3, List.of()));
    }

    @Test
    void the_police_decide_once_the_operations_manager_was_heard() {
        JointDecision escalated = escalated();

        assertThat(codes(escalated.decide(police(CAUTION)))).containsExactly("operations-manager-not-heard");
        JointDecision viewed = done(escalated, yosView(false));
        JointDecision decided = done(viewed, police(CAUTION));
        assertThat(decided.state()).isEqualTo(JointDecisionState.AGREED);
        assertThat(decided.decision()).isEqualTo(1);
    }

    @Test
    void the_police_decide_without_the_view_when_its_days_have_passed_and_only_an_inspector_does() {
        JointDecision escalated = escalated();
        JointDecisionCommand late = new JointDecisionCommand.DecideByPolice(
                by(INSPECTOR, TUESDAY.plusDays(3)), "So be it.", List.of(CAUTION), Talks.open(List.of(CAUTION)));
        JointDecisionCommand officer = new JointDecisionCommand.DecideByPolice(
                by(OFFICER, TUESDAY.plusDays(3)), "So be it.", List.of(CAUTION), Talks.open(List.of(CAUTION)));

        assertThat(codes(escalated.decide(late))).isEmpty();
        assertThat(codes(escalated.decide(officer))).containsExactly("police-decision-of-inspector");
        assertThat(codes(escalated.decide(
                        new JointDecisionCommand.RecordYosView(by(DUTY_MANAGER), true, "Not mine to say."))))
                .containsExactly("view-of-operations-manager");
    }

    @Test
    void the_last_word_opens_no_closed_gate() {
        JointDecision viewed = done(escalated(), yosView(true));

        assertThat(codes(viewed.decide(new JointDecisionCommand.DecideByPolice(
                        by(INSPECTOR),
                        "All the same.",
                        List.of(TRIAGE),
                        Talks.closed(List.of(TRIAGE), "triage-used")))))
                .containsExactly("triage-used");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastWords")
    void dissent_is_kept_where_the_service_thought_otherwise(
            String name,
            Party proposes,
            Boolean agrees,
            DisposalKind decided,
            DecisionMade.Basis basis,
            boolean dissent) {
        Party other = proposes == OFFICER ? DUTY_MANAGER : OFFICER;
        JointDecision talk = done(done(Talks.fresh(ONE), propose(proposes, CAUTION)), dispute(other));
        JointDecision escalated = done(done(talk, propose(proposes, CAUTION)), dispute(other));
        JointDecision heard = agrees == null ? escalated : done(escalated, yosView(agrees));
        Chosen choice = chosen(ONE, decided);

        Outcome outcome = heard.decide(new JointDecisionCommand.DecideByPolice(
                by(INSPECTOR, TUESDAY.plusDays(3)), "Decided.", List.of(choice), Talks.open(List.of(choice))));

        DecisionMade made =
                ((JointDecisionEvent.Decided) ((Outcome.Done) outcome).events().get(0)).made();
        assertThat(made.basis()).isEqualTo(basis);
        assertThat(made.dissent().isPresent()).isEqualTo(dissent);
    }

    static Stream<Arguments> lastWords() {
        return Stream.of(
                Arguments.of(
                        "the manager goes along with the police's own proposal",
                        OFFICER,
                        true,
                        DisposalKind.YOUTH_CAUTION,
                        DecisionMade.Basis.ESCALATION_AGREED,
                        false),
                Arguments.of(
                        "the manager went along with something else",
                        OFFICER,
                        true,
                        DisposalKind.CHARGE,
                        DecisionMade.Basis.POLICE_DECISION,
                        true),
                Arguments.of(
                        "the manager thinks otherwise",
                        OFFICER,
                        false,
                        DisposalKind.YOUTH_CAUTION,
                        DecisionMade.Basis.POLICE_DECISION,
                        true),
                Arguments.of(
                        "no manager's view, but the duty manager differed",
                        OFFICER,
                        null,
                        DisposalKind.YOUTH_CAUTION,
                        DecisionMade.Basis.POLICE_DECISION,
                        true),
                Arguments.of(
                        "decided as the service itself proposed",
                        DUTY_MANAGER,
                        null,
                        DisposalKind.YOUTH_CAUTION,
                        DecisionMade.Basis.ESCALATION_AGREED,
                        false),
                Arguments.of(
                        "the service proposed otherwise",
                        DUTY_MANAGER,
                        null,
                        DisposalKind.CHARGE,
                        DecisionMade.Basis.POLICE_DECISION,
                        true));
    }

    @Test
    void after_an_assessment_that_differed_both_uphold_the_very_same_disposal_with_a_reason() {
        JointDecision reopened = done(agreed(Talks.fresh(ONE), TRIAGE), assessed(1, false, ONE));

        assertThat(codes(reopened.decide(propose(OFFICER, TRIAGE)))).containsExactly("upholding-unexplained");
        assertThat(codes(reopened.decide(propose(OFFICER, chosen(ONE, DisposalKind.YOUTH_CAUTION, "Still.")))))
                .containsExactly("nothing-to-uphold");
        JointDecision upheld = agreed(reopened, chosen(ONE, DisposalKind.TRIAGE, "The harm was small."));
        assertThat(upheld.line(ONE).state()).isEqualTo(LineState.CONFIRMED);
        assertThat(upheld.decision()).isEqualTo(2);
    }

    @Test
    void a_changed_disposal_needs_a_concurrence_of_its_own() {
        JointDecision changed = agreed(done(agreed(Talks.fresh(ONE), TRIAGE), assessed(1, false, ONE)), CAUTION);

        assertThat(changed.line(ONE).state()).isEqualTo(LineState.AGREED);
        assertThat(codes(changed.decide(assessed(1, true, ONE)))).containsExactly("no-such-line");
        assertThat(done(changed, assessed(2, true, ONE)).line(ONE).state()).isEqualTo(LineState.CONFIRMED);
    }

    @Test
    void the_police_alone_uphold_nothing() {
        JointDecision reopened = done(agreed(Talks.fresh(ONE), TRIAGE), assessed(1, false, ONE));
        JointDecision proposed =
                done(reopened, propose(OFFICER, chosen(ONE, DisposalKind.TRIAGE, "The harm was small.")));
        JointDecision again = done(
                done(proposed, dispute(DUTY_MANAGER)),
                propose(OFFICER, chosen(ONE, DisposalKind.TRIAGE, "The harm was small.")));
        JointDecision escalated = done(done(again, dispute(DUTY_MANAGER)), yosView(false));

        JointDecision decided = done(escalated, police(chosen(ONE, DisposalKind.TRIAGE, "The harm was small.")));
        assertThat(decided.line(ONE).state()).isEqualTo(LineState.AGREED);
    }

    @Test
    void an_offence_that_opens_while_both_talk_must_be_proposed_too() {
        JointDecision both = agreed(Talks.fresh(ONE, TWO), TRIAGE, chosen(TWO, DisposalKind.YOUTH_CAUTION));
        JointDecision proposed = done(done(both, assessed(1, false, ONE)), propose(OFFICER, CAUTION));
        JointDecision more = done(proposed, stopped(1, TWO));

        assertThat(more.state()).isEqualTo(JointDecisionState.PROPOSED);
        assertThat(codes(more.decide(agree(more, DUTY_MANAGER)))).containsExactly("open-offence-not-proposed");
        JointDecision whole = done(more, propose(OFFICER, CAUTION, chosen(TWO, DisposalKind.YOUTH_CAUTION)));
        assertThat(done(whole, agree(whole, DUTY_MANAGER)).state()).isEqualTo(JointDecisionState.AGREED);
    }

    @Test
    void an_admission_that_was_taken_back_and_a_failed_conditional_caution_are_remembered() {
        JointDecision stopped = done(
                agreed(Talks.fresh(ONE), CAUTION),
                new JointDecisionNews.Stopped(by(Party.CONCORD), 1, Set.of(ONE), true));
        assertThat(stopped.line(ONE).admissionWithdrawn()).isTrue();

        JointDecision conditional = agreed(Talks.fresh(ONE), chosen(ONE, DisposalKind.YOUTH_CONDITIONAL_CAUTION));
        JointDecision failed =
                done(done(done(conditional, assessed(1, true, ONE)), given(1, ONE)), ended(1, false, true, ONE));
        assertThat(failed.line(ONE).conditionsFailed()).isTrue();
        assertThat(failed.state()).isEqualTo(JointDecisionState.TO_DECIDE);
    }

    @Test
    void a_triage_is_held_from_the_decision_until_it_is_given_or_falls_away() {
        JointDecision agreed = agreed(Talks.fresh(ONE), TRIAGE);
        JointDecision confirmed = done(agreed, assessed(1, true, ONE));

        assertThat(agreed.holdsTriage()).isTrue();
        assertThat(confirmed.holdsTriage()).isTrue();
        assertThat(done(confirmed, given(1, ONE)).holdsTriage()).isFalse();
        assertThat(done(confirmed, stopped(1, ONE)).holdsTriage()).isFalse();
        assertThat(done(agreed, assessed(1, false, ONE)).holdsTriage()).isFalse();
    }

    @Test
    void what_is_not_filled_in_is_told_all_at_once() {
        Chosen conditions = new Chosen(ONE, Choice.of(DisposalKind.YOUTH_CONDITIONAL_CAUTION, ""), "");
        Outcome outcome =
                Talks.fresh(ONE, TWO).decide(new JointDecisionCommand.Propose(by(OFFICER), " ", List.of(conditions)));

        assertThat(((Outcome.Refused) outcome).because()).isEqualTo(Outcome.Because.INPUT);
        assertThat(codes(outcome))
                .containsExactlyInAnyOrder(
                        "reasons-missing", "open-offence-missing", "disposal-reason-missing", "conditions-not-written");
    }

    @Test
    void two_conditional_cautions_of_one_decision_are_the_same() {
        Chosen one = chosen(ONE, DisposalKind.YOUTH_CONDITIONAL_CAUTION);
        Chosen same = chosen(TWO, DisposalKind.YOUTH_CONDITIONAL_CAUTION);
        Choice like = same.choice();
        Chosen other = new Chosen(
                TWO,
                new Choice(
                        like.kind(),
                        like.reason(),
                        like.nfa(),
                        List.of("Pay the shop back."),
                        like.conditionsEndOn(),
                        like.lengthReason(),
                        like.cpsAuthority(),
                        like.plannedGivenOn()),
                "");
        Chosen longer = new Chosen(
                TWO,
                new Choice(
                        like.kind(),
                        like.reason(),
                        like.nfa(),
                        like.conditions(),
                        like.conditionsEndOn().map(end -> end.plusDays(1)),
                        like.lengthReason(),
                        like.cpsAuthority(),
                        like.plannedGivenOn()),
                "");
        JointDecision fresh = Talks.fresh(ONE, TWO);

        assertThat(codes(fresh.decide(propose(OFFICER, one, same)))).isEmpty();
        assertThat(codes(fresh.decide(propose(OFFICER, one, chosen(TWO, DisposalKind.TRIAGE)))))
                .isEmpty();
        assertThat(codes(fresh.decide(propose(OFFICER, one, longer)))).containsExactly("conditional-cautions-differ");
        Outcome refused = fresh.decide(propose(OFFICER, one, other));
        assertThat(codes(refused)).containsExactly("conditional-cautions-differ");
        assertThat(((Outcome.Refused) refused).reasons().get(0).field()).isEqualTo("/lines/1/conditions");
    }

    private static JointDecision escalated() {
        JointDecision differ = done(done(Talks.fresh(ONE), propose(OFFICER, CAUTION)), dispute(DUTY_MANAGER));
        return done(done(differ, propose(OFFICER, CAUTION)), dispute(DUTY_MANAGER));
    }

    private static List<String> codes(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
