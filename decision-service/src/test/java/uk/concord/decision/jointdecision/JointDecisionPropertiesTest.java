package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.decision.jointdecision.Talks.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Talks.INSPECTOR;
import static uk.concord.decision.jointdecision.Talks.OFFICER;
import static uk.concord.decision.jointdecision.Talks.ONE;
import static uk.concord.decision.jointdecision.Talks.TUESDAY;
import static uk.concord.decision.jointdecision.Talks.TWO;
import static uk.concord.decision.jointdecision.Talks.YOS_MANAGER;
import static uk.concord.decision.jointdecision.Talks.by;
import static uk.concord.decision.jointdecision.Talks.chosen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import uk.concord.decision.gate.DisposalKind;

/** Whatever is done in whatever order, some things never come about. */
class JointDecisionPropertiesTest {

    private static final List<Party> PARTIES = List.of(OFFICER, INSPECTOR, DUTY_MANAGER, YOS_MANAGER, Party.CONCORD);

    /** A command not yet made, because what it is about depends on the case as it then stands. */
    private record Step(JointDecisionAction action, Party party, DisposalKind kind, boolean second, boolean flag) {}

    @Property(tries = 3000)
    void nobody_is_left_with_nothing_to_decide_and_nothing_open_is_left_behind(@ForAll("steps") List<Step> steps) {
        JointDecision decision = Talks.fresh(ONE, TWO);
        for (Step step : steps) {
            for (JointDecisionCommand command : commands(decision, step)) {
                if (decision.decide(command) instanceof Outcome.Done done) {
                    decision = done.after();
                }
                assertThat(decision.open().isEmpty())
                        .as("nothing is open in %s", decision.state())
                        .isEqualTo(decision.state() == JointDecisionState.AGREED
                                || decision.state() == JointDecisionState.CLOSED);
            }
        }
    }

    @Property(tries = 12000)
    void nothing_is_given_without_both_agencies_or_an_escalation_and_without_concurrence_or_upholding(
            @ForAll("steps") List<Step> steps) {
        JointDecision decision = Talks.fresh(ONE, TWO);
        Witness witness = new Witness();
        for (Step step : steps) {
            for (JointDecisionCommand command : commands(decision, step)) {
                Outcome outcome = decision.decide(command);
                if (outcome instanceof Outcome.Done done) {
                    witness.see(decision, command, done);
                    decision = done.after();
                }
            }
        }
        Statistics.label("something was given").collect(witness.gave);
        Statistics.label("something was upheld").collect(!witness.upheld.isEmpty());
        Statistics.label("something was given")
                .coverage(seen -> seen.check(true).count(often -> often > 0));
        Statistics.label("something was upheld")
                .coverage(seen -> seen.check(true).count(often -> often > 0));
    }

    /** Keeps an account of its own of who agreed to what and what an assessment said, and judges by it. */
    private static final class Witness {
        private final Map<Integer, DecisionMade> made = new HashMap<>();
        private final Set<String> concurred = new HashSet<>();
        private final Set<String> upheld = new HashSet<>();
        private final Map<UUID, Chosen> differed = new HashMap<>();
        private boolean escalated;
        private boolean gave;

        void see(JointDecision before, JointDecisionCommand command, Outcome.Done done) {
            if (command instanceof JointDecisionNews.Assessed heard) {
                heard.offenceIds().forEach(id -> {
                    if (heard.concurs()) {
                        concurred.add(heard.decision() + "/" + id);
                    } else if (before.line(id).state() == LineState.AGREED
                            && before.line(id).decision() == heard.decision()) {
                        differed.put(id, before.line(id).choice().orElseThrow());
                    }
                });
            }
            for (JointDecisionEvent event : done.events()) {
                if (event instanceof JointDecisionEvent.Escalated) {
                    escalated = true;
                }
                if (event instanceof JointDecisionEvent.Decided decided) {
                    decided(before, decided.made());
                }
                if (event instanceof JointDecisionEvent.Given given) {
                    given.offenceIds().forEach(id -> given(done.after(), given.decision(), id));
                }
            }
        }

        private void decided(JointDecision before, DecisionMade one) {
            assertThat(one.decision()).isEqualTo(before.decision() + 1);
            if (one.basis() == DecisionMade.Basis.JOINT) {
                assertThat(one.proposedBy().id()).isNotEqualTo(one.agreedBy().id());
                assertThat(one.proposedBy().agency())
                        .isNotEqualTo(one.agreedBy().agency());
            } else {
                assertThat(before.state()).isEqualTo(JointDecisionState.ESCALATED);
                assertThat(escalated).isTrue();
                assertThat(one.agreedBy()).isEqualTo(INSPECTOR);
            }
            escalated = false;
            made.put(one.decision(), one);
            one.choices().stream()
                    .filter(choice -> choice.upheld()
                            && one.basis() != DecisionMade.Basis.POLICE_DECISION
                            && differed.containsKey(choice.offenceId())
                            && differed.get(choice.offenceId()).sameDisposalAs(choice))
                    .forEach(choice -> upheld.add(one.decision() + "/" + choice.offenceId()));
        }

        private void given(JointDecision after, int of, UUID id) {
            gave = true;
            Chosen chosen = after.line(id).choice().orElseThrow();
            assertThat(made).containsKey(of);
            assertThat(made.get(of).choices()).contains(chosen);
            assertThat(concurred.contains(of + "/" + id) || upheld.contains(of + "/" + id))
                    .as("a concurrence with decision %d, or its upholding", of)
                    .isTrue();
        }
    }

    private static List<JointDecisionCommand> commands(JointDecision now, Step step) {
        UUID offence = step.second() ? TWO : ONE;
        int of = now.line(offence).decision();
        Set<UUID> both = step.flag() ? Set.of(offence) : Set.of(ONE, TWO);
        List<Chosen> choices = choices(now, step);
        Tested open = Talks.open(now.talk().proposal().map(Proposal::choices).orElse(List.of()));
        Acting acting = by(step.party(), step.flag() ? TUESDAY : TUESDAY.plusDays(5));
        return switch (step.action()) {
            case PROPOSE -> List.of(new JointDecisionCommand.Propose(acting, "So.", choices));
            case AGREE -> List.of(new JointDecisionCommand.Agree(acting, open));
            case DISPUTE -> List.of(new JointDecisionCommand.Dispute(acting, "Not so."));
            case ESCALATE -> List.of(new JointDecisionCommand.Escalate(acting));
            case RECORD_YOS_VIEW -> List.of(new JointDecisionCommand.RecordYosView(acting, step.flag(), "Our view."));
            case DECIDE_BY_POLICE ->
                List.of(new JointDecisionCommand.DecideByPolice(acting, "So.", choices, Talks.open(choices)));
            case CONFIRM -> List.of(new JointDecisionNews.Assessed(by(Party.CONCORD), of, both, true));
            case GIVE -> List.of(new JointDecisionNews.Given(by(Party.CONCORD), of, both));
            case END -> List.of(new JointDecisionNews.Ended(by(Party.CONCORD), of, both, step.flag(), step.second()));
            case REOPEN ->
                List.of(
                        new JointDecisionNews.Assessed(by(Party.CONCORD), of, Set.of(offence), false),
                        new JointDecisionNews.Stopped(by(Party.CONCORD), of, both, step.second()));
            case LOOK_AGAIN ->
                List.of(
                        new JointDecisionNews.LookAgain(
                                by(Party.CONCORD), JointDecisionEvent.Because.AMENDED, both, List.of("Evidence")),
                        new JointDecisionNews.Given(by(Party.CONCORD), of, both));
        };
    }

    private static List<Chosen> choices(JointDecision now, Step step) {
        List<Chosen> choices = new ArrayList<>();
        for (DecisionLine line : now.open()) {
            Chosen plain = chosen(line.offenceId(), step.kind());
            choices.add(line.mayUphold(plain) ? chosen(line.offenceId(), step.kind(), "It stands.") : plain);
        }
        return choices;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(JointDecisionAction.class),
                        Arbitraries.of(PARTIES),
                        Arbitraries.of(DisposalKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Step::new);
        return step.list().ofMinSize(5).ofMaxSize(80);
    }
}
