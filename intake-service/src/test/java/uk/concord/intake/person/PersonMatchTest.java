package uk.concord.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.concord.rules.Reason;

/** What is said of two records is kept by version, with who and why, and never against what was said elsewhere. */
class PersonMatchTest {

    @Test
    void a_link_keeps_its_id_and_counts_each_making_and_undoing() {
        PersonMatch found = Pairs.found();
        PersonMatch linked = Pairs.after(found, MatchCommand.SAY_SAME);
        PersonMatch undone = Pairs.after(linked, MatchCommand.UNDO);
        PersonMatch again = Pairs.after(undone, MatchCommand.SAY_SAME);
        assertThat(List.of(found.linkVersion(), linked.linkVersion(), undone.linkVersion(), again.linkVersion()))
                .containsExactly(0, 1, 2, 3);
        assertThat(List.of(found.version(), linked.version(), undone.version(), again.version()))
                .containsExactly(1, 2, 3, 4);
        assertThat(again.id()).isEqualTo(found.id());
    }

    @Test
    void what_keeps_two_apart_is_no_link() {
        PersonMatch apart = Pairs.after(Pairs.found(), MatchCommand.SAY_DIFFERENT);
        assertThat(apart.linkVersion()).isZero();
        assertThat(Pairs.after(apart, MatchCommand.UNDO).linkVersion()).isZero();
    }

    @Test
    void whoever_saw_an_earlier_version_reads_what_stands() {
        PersonMatch asked = Pairs.in(MatchState.ASKED);
        MatchOutcome outcome =
                asked.decide(Pairs.act(MatchCommand.SAY_SAME, 1, "They are brothers."), Surroundings.NONE);
        assertThat(refused(outcome).why()).isEqualTo(MatchOutcome.Why.CONFLICT);
        assertThat(refused(outcome).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("“Asked”", "Sefton Marlowe"));
        assertThat(refused(outcome).allowed())
                .containsExactlyInAnyOrder(MatchCommand.SAY_SAME, MatchCommand.SAY_DIFFERENT);
    }

    @Test
    void nothing_is_kept_without_a_reason() {
        for (String reason : List.of("", "   ", "x".repeat(1001))) {
            MatchOutcome outcome = Pairs.found().decide(Pairs.act(MatchCommand.SAY_SAME, 1, reason), Surroundings.NONE);
            assertThat(codes(outcome)).containsExactly("match-without-a-reason");
        }
    }

    @Test
    void what_was_said_elsewhere_is_not_contradicted() {
        PersonMatch match = Pairs.found();
        assertThat(codes(match.decide(Pairs.act(MatchCommand.SAY_SAME, 1, "One."), new Surroundings(false, true))))
                .containsExactly("match-kept-apart-elsewhere");
        assertThat(codes(match.decide(Pairs.act(MatchCommand.SAY_DIFFERENT, 1, "Two."), new Surroundings(true, false))))
                .containsExactly("match-tied-elsewhere");
        assertThat(codes(match.decide(Pairs.act(MatchCommand.SAY_SAME, 1, "One."), new Surroundings(true, false))))
                .isEmpty();
    }

    @Test
    void a_pair_is_the_same_pair_from_either_side() {
        Pair pair = Pairs.found().pair();
        assertThat(Pair.of(pair.second(), pair.first())).isEqualTo(pair);
        assertThat(pair.first().toString()).isLessThan(pair.second().toString());
        assertThat(pair.besides(pair.first())).isEqualTo(pair.second());
    }

    private static List<String> codes(MatchOutcome outcome) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    private static MatchOutcome.Refused refused(MatchOutcome outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("was kept");
                },
                refused -> refused);
    }
}
