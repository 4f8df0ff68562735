package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.concord.rules.StateTable;

/**
 * Tests that come from a lifecycle's table. The concrete test brings a subject into every state through its own commands
 * and tries every command there: it moves as the table says, or refuses with a reason and stays.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public abstract class StateTableCheck<S extends Enum<S>, C extends Enum<C>> {

    /** The table under test. */
    protected abstract StateTable<S, C> table();

    /** The page of the documentation that shows it, from the root of the repository. */
    protected abstract String page();

    /**
     * Tries the command on a subject in this state.
     *
     * @return what came of it
     */
    protected abstract Outcome<S> attempt(S state, C command);

    /**
     * Whether a subject may stay in this state for ever: in a final one, or, where whatever is said can be undone, in one
     * where nothing waits for anybody.
     */
    protected boolean mayRestIn(S state) {
        return table().isFinal(state);
    }

    /**
     * What came of an attempt.
     *
     * @param state the state afterwards
     * @param said the types of the facts that it said
     * @param refusedWith codes of the reasons, where it was refused
     */
    public record Outcome<S>(S state, Set<String> said, List<String> refusedWith) {

        public static <S> Outcome<S> moved(S state, Set<String> said) {
            return new Outcome<>(state, said, List.of());
        }

        public static <S> Outcome<S> refused(S state, List<String> reasons) {
            return new Outcome<>(state, Set.of(), reasons);
        }
    }

    @Test
    void every_command_in_every_state_does_what_the_table_says() {
        List<String> wrong = new ArrayList<>();
        for (S state : table().states()) {
            for (C command : table().commands()) {
                judge(state, command, attempt(state, command)).forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_state_can_be_reached_and_every_one_leads_to_an_end() {
        Set<S> reached = from(table().initial());
        assertThat(reached).as("reached from the beginning").containsAll(table().states());
        for (S state : table().states()) {
            assertThat(from(state)).as("%s leads to an end", state).anyMatch(this::mayRestIn);
        }
    }

    @Test
    void every_fact_it_says_has_a_contract() {
        Set<String> said = new TreeSet<>();
        table().moves().forEach(move -> said.addAll(move.says()));
        assertThat(Contracts.types()).containsAll(said);
    }

    @Test
    void the_page_shows_the_table() {
        String wanted = StateTablePage.of(table());
        assertThat(Repository.text(Repository.path(page())))
                .as("%s is out of date; it should read:%n%s", page(), wanted)
                .isEqualTo(wanted);
    }

    private List<String> judge(S state, C command, Outcome<S> outcome) {
        String where = command + " in " + state + ": ";
        if (!table().allows(state, command)) {
            return outcome.refusedWith().isEmpty() || outcome.state() != state
                    ? List.of(where + "is not in the table, and yet led to " + outcome)
                    : List.of();
        }
        List<String> wrong = new ArrayList<>();
        if (!outcome.refusedWith().isEmpty()) {
            wrong.add(where + "is in the table, and was refused " + outcome.refusedWith());
        } else if (!table().targets(state, command).contains(outcome.state())) {
            wrong.add(where + "led to " + outcome.state() + " and not to " + table().targets(state, command));
        }
        Set<String> told = told(state, command, outcome.state());
        if (outcome.refusedWith().isEmpty() && !told.containsAll(outcome.said())) {
            wrong.add(where + "said " + outcome.said() + ", and the table knows " + told);
        }
        return wrong;
    }

    private Set<String> told(S state, C command, S to) {
        return table().moves().stream()
                .filter(move -> move.from() == state && move.command() == command)
                .filter(move -> move.to().contains(to))
                .findFirst()
                .map(StateTable.Move::says)
                .orElse(Set.of());
    }

    private Set<S> from(S start) {
        Set<S> reached = new HashSet<>(Set.of(start));
        Deque<S> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            S state = ahead.pop();
            table().allowed(state)
                    .forEach(command -> table().targets(state, command).stream()
                            .filter(reached::add)
                            .forEach(ahead::push));
        }
        return reached;
    }
}
