package uk.concord.lifecycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.concord.decision.jointdecision.DecisionLineTable;
import uk.concord.decision.jointdecision.JointDecisionTable;
import uk.concord.disposal.assessment.AssessmentTable;
import uk.concord.disposal.disposal.DisposalTable;
import uk.concord.intake.referral.ReferralTable;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.notification.outcome.PoliceMessageTable;
import uk.concord.rules.StateTable;

/** The tables of all services walked as one case: whatever anybody chooses, it ends, and the police are told. */
class NoDeadEndTest {

    private static final Set<String> TOLD_TO_THE_POLICE =
            PoliceMessageTable.TABLE.heard(PoliceMessageCommand.SUPERSEDE);

    private static Map<CaseStanding, Set<Steps.Step>> walked;

    @BeforeAll
    static void walk() {
        walked = new HashMap<>();
        Deque<CaseStanding> ahead = new ArrayDeque<>(Set.of(CaseStanding.sent()));
        while (!ahead.isEmpty()) {
            CaseStanding standing = ahead.pop();
            if (!walked.containsKey(standing)) {
                Set<Steps.Step> steps = Steps.from(standing);
                walked.put(standing, steps);
                steps.forEach(step -> ahead.push(step.to()));
            }
        }
    }

    @Test
    void from_wherever_a_case_stands_somebody_can_bring_it_to_its_end() {
        Set<CaseStanding> ending = new HashSet<>();
        walked.keySet().stream().filter(CaseStanding::ended).forEach(ending::add);
        boolean more = true;
        while (more) {
            more = walked.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(step -> ending.contains(step.to())))
                    .map(Map.Entry::getKey)
                    .map(ending::add)
                    .reduce(false, Boolean::logicalOr);
        }
        assertThat(walked.keySet())
                .filteredOn(standing -> !ending.contains(standing))
                .isEmpty();
    }

    @Test
    void every_step_that_ends_a_case_or_moves_the_fate_of_an_offence_is_told_to_the_police() {
        List<String> untold = walked.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(step -> step.to().ended() && !entry.getKey().ended()
                                || step.to().line() != entry.getKey().line())
                        .filter(step -> step.said().stream().noneMatch(TOLD_TO_THE_POLICE::contains))
                        .map(step -> entry.getKey() + ": " + step.what() + " to " + step.to()))
                .toList();
        assertThat(untold).isEmpty();
    }

    @Test
    void the_walk_meets_every_state_of_every_table() {
        Set<String> met = walked.keySet().stream()
                .flatMap(standing -> Stream.of(
                        standing.referral(),
                        standing.talk(),
                        standing.line(),
                        standing.assessment(),
                        standing.disposal()))
                .filter(state -> state != null)
                .map(NoDeadEndTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = Stream.of(
                        ReferralTable.TABLE,
                        JointDecisionTable.TABLE,
                        DecisionLineTable.TABLE,
                        AssessmentTable.TABLE,
                        DisposalTable.TABLE)
                .map(StateTable::states)
                .flatMap(Collection::stream)
                .map(NoDeadEndTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(met).isEqualTo(declared);
    }

    private static String named(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName() + "." + state.name();
    }
}
