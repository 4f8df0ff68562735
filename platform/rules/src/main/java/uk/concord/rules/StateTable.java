package uk.concord.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The one table of a lifecycle: which command leads from which state to which. What is valid, the buttons of a page, the
 * allowed actions of the API, the diagram in the documentation and the tests all come from it.
 *
 * <p>A command may lead to one of several states where the case itself decides which, for example where the last of
 * several things is settled; where different facts tell of them, each has a row of its own. A state without a move out of
 * it is final; what happens there and leaves everything as it is, is a row that stays.
 *
 * @param <S> the states
 * @param <C> the commands, of people and of facts that arrive
 */
public final class StateTable<S extends Enum<S>, C extends Enum<C>> {

    private final String title;
    private final Class<S> states;
    private final Class<C> commands;
    private final S initial;
    private final List<Move<S, C>> moves;
    private final Map<C, Set<String>> heard;

    /**
     * A row of the table.
     *
     * @param from the state it leaves
     * @param command what is done there
     * @param to the states it may lead to, never none
     * @param says the types of the facts that tell the others, never none
     */
    public record Move<S extends Enum<S>, C extends Enum<C>>(S from, C command, Set<S> to, Set<String> says) {
        public Move {
            to = Collections.unmodifiableSet(new LinkedHashSet<>(to));
            says = Collections.unmodifiableSet(new LinkedHashSet<>(says));
        }
    }

    private StateTable(
            String title,
            Class<S> states,
            Class<C> commands,
            S initial,
            List<Move<S, C>> moves,
            Map<C, Set<String>> heard) {
        this.title = title;
        this.states = states;
        this.commands = commands;
        this.initial = initial;
        this.moves = List.copyOf(moves);
        this.heard = Map.copyOf(heard);
    }

    /**
     * Begins a table.
     *
     * @param title what has this lifecycle, for example "Referral"
     */
    public static <S extends Enum<S>, C extends Enum<C>> Rows<S, C> of(
            String title, Class<S> states, Class<C> commands, S initial) {
        return new Rows<>(title, states, commands, initial);
    }

    public String title() {
        return title;
    }

    public S initial() {
        return initial;
    }

    public List<S> states() {
        return Arrays.asList(states.getEnumConstants());
    }

    public List<C> commands() {
        return Arrays.asList(commands.getEnumConstants());
    }

    public List<Move<S, C>> moves() {
        return moves;
    }

    /** The commands that this state takes, in the order in which they are declared. */
    public Set<C> allowed(S from) {
        EnumSet<C> allowed = EnumSet.noneOf(commands);
        moves.stream().filter(move -> move.from() == from).forEach(move -> allowed.add(move.command()));
        return Collections.unmodifiableSet(allowed);
    }

    /** The commands of {@link #allowed} that a person may give; the others follow from facts of other services. */
    public Set<C> offered(S from) {
        EnumSet<C> offered = EnumSet.noneOf(commands);
        allowed(from).stream().filter(command -> !heard.containsKey(command)).forEach(offered::add);
        return Collections.unmodifiableSet(offered);
    }

    /** The types of the facts that bring this command about; empty for a person's command. */
    public Set<String> heard(C command) {
        return heard.getOrDefault(command, Set.of());
    }

    public boolean allows(S from, C command) {
        return allowed(from).contains(command);
    }

    /** The states that the command may lead to from this one; empty where it is not allowed. */
    public Set<S> targets(S from, C command) {
        EnumSet<S> targets = EnumSet.noneOf(states);
        moves.stream()
                .filter(move -> move.from() == from && move.command() == command)
                .forEach(move -> targets.addAll(move.to()));
        return Collections.unmodifiableSet(targets);
    }

    public boolean isFinal(S state) {
        return moves.stream()
                .filter(move -> move.from() == state)
                .allMatch(move -> move.to().equals(Set.of(state)));
    }

    /**
     * The state that the command leads to, where the table knows of one only.
     *
     * @throws IllegalStateException where the table does not allow it or leaves a choice
     */
    public S next(S from, C command) {
        Set<S> targets = targets(from, command);
        if (targets.size() != 1) {
            throw new IllegalStateException(title + ": " + command + " in " + from + " leads to " + targets);
        }
        return targets.iterator().next();
    }

    /**
     * The state that was chosen, once the table is seen to allow it.
     *
     * @throws IllegalStateException where it does not: nothing goes round the table
     */
    public S next(S from, C command, S chosen) {
        if (!targets(from, command).contains(chosen)) {
            throw new IllegalStateException(title + ": " + command + " does not lead from " + from + " to " + chosen);
        }
        return chosen;
    }

    /** The table as a diagram in Mermaid's words. */
    public String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    [*] --> " + initial + "\n");
        for (Move<S, C> move : moves) {
            for (S to : move.to()) {
                text.append("    %s --> %s: %s\n".formatted(move.from(), to, words(move.command())));
            }
        }
        states().stream().filter(this::isFinal).forEach(state -> text.append("    " + state + " --> [*]\n"));
        return text.toString();
    }

    /** A state or command as words: {@code SEND_AGAIN} is "send again". */
    public static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A table that is being written, row by row. */
    public static final class Rows<S extends Enum<S>, C extends Enum<C>> {
        private final String title;
        private final Class<S> states;
        private final Class<C> commands;
        private final S initial;
        private final List<Move<S, C>> moves = new ArrayList<>();
        private final Map<C, Set<String>> heard = new HashMap<>();

        private Rows(String title, Class<S> states, Class<C> commands, S initial) {
            this.title = title;
            this.states = states;
            this.commands = commands;
            this.initial = initial;
        }

        /** The first half of a row. */
        public Row from(S from, C command) {
            return new Row(from, command);
        }

        private void add(Move<S, C> added) {
            for (Move<S, C> move : moves) {
                boolean same = move.from() == added.from() && move.command() == added.command();
                if (same && !Collections.disjoint(move.to(), added.to())) {
                    throw new IllegalArgumentException(title + ": " + added.command() + " leads twice from "
                            + added.from() + " to the same state");
                }
            }
            moves.add(added);
        }

        /** Says that no person gives this command: facts of these types do. */
        public Rows<S, C> heard(C command, String... types) {
            heard.put(command, Set.copyOf(Arrays.asList(types)));
            return this;
        }

        public StateTable<S, C> end() {
            return new StateTable<>(title, states, commands, initial, moves, heard);
        }

        /** A row that still has to say where it leads. */
        public final class Row {
            private final S from;
            private final C command;

            private Row(S from, C command) {
                this.from = from;
                this.command = command;
            }

            /** Where it leads, if anywhere at all one of these. */
            @SafeVarargs
            public final Told to(S... targets) {
                return new Told(from, command, Set.copyOf(Arrays.asList(targets)));
            }
        }

        /** A row that still has to say who is told. */
        public final class Told {
            private final S from;
            private final C command;
            private final Set<S> to;

            private Told(S from, C command, Set<S> to) {
                this.from = from;
                this.command = command;
                this.to = to;
            }

            /** The types of the facts that tell the others of this move. */
            public Rows<S, C> says(String... types) {
                add(new Move<>(from, command, ordered(), new LinkedHashSet<>(Arrays.asList(types))));
                return Rows.this;
            }

            private Set<S> ordered() {
                EnumSet<S> ordered = EnumSet.noneOf(states);
                ordered.addAll(to);
                return ordered;
            }
        }
    }
}
