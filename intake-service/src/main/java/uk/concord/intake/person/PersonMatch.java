package uk.concord.intake.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.rules.Reason;

/**
 * Two records that may be about one child, and what has been said of them. A value: what is said gives the next version.
 *
 * @param id the pair's, for ever; the link's where they are tied
 * @param pair of which two persons
 * @param force whose records they are
 * @param likeness as the machine found it
 * @param state what was said last
 * @param version rises by one with everything said
 * @param linkVersion rises by one each time the link is made or undone; 0 where there never was one
 * @param said who said it last
 */
public record PersonMatch(
        MatchId id,
        Pair pair,
        String force,
        Likeness likeness,
        MatchState state,
        int version,
        int linkVersion,
        Said said) {

    /** Two records that the machine found alike, and of which nobody has said anything yet. */
    public static PersonMatch found(MatchId id, Pair pair, String force, Likeness likeness, Said found) {
        return new PersonMatch(id, pair, force, likeness, MatchTable.TABLE.initial(), 1, 0, found);
    }

    public Set<MatchCommand> allowed() {
        return MatchTable.TABLE.allowed(state);
    }

    /**
     * Keeps what is said, or refuses it with every reason.
     *
     * @param around what was said of the other records that are tied to these two
     */
    public MatchOutcome decide(MatchAct act, Surroundings around) {
        return refused(MatchOutcome.Why.CONFLICT, conflict(act))
                .or(() -> refused(
                        MatchOutcome.Why.UNREADABLE,
                        MatchRules.reasonIsSaid(act.said().reason())))
                .or(() -> refused(MatchOutcome.Why.RULE, contradiction(act.command(), around)))
                .<MatchOutcome>map(refused -> refused)
                .orElseGet(() -> done(act));
    }

    private Optional<Reason> conflict(MatchAct act) {
        return MatchRules.stateAllows(act.command(), this).or(() -> MatchRules.versionIsLatest(act.version(), this));
    }

    private static Optional<Reason> contradiction(MatchCommand command, Surroundings around) {
        return Stream.of(MatchRules.nobodyKeptThemApart(command, around), MatchRules.nobodyTiedThem(command, around))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private MatchOutcome.Done done(MatchAct act) {
        MatchState next = MatchTable.TABLE.next(state, act.command());
        boolean link = next == MatchState.SAME || state == MatchState.SAME;
        PersonMatch match = new PersonMatch(
                id, pair, force, likeness, next, version + 1, link ? linkVersion + 1 : linkVersion, act.said());
        return new MatchOutcome.Done(match, facts(act.command()));
    }

    private Set<String> facts(MatchCommand command) {
        return MatchTable.TABLE.moves().stream()
                .filter(move -> move.from() == state && move.command() == command)
                .findFirst()
                .orElseThrow()
                .says();
    }

    private Optional<MatchOutcome.Refused> refused(MatchOutcome.Why why, Optional<Reason> reason) {
        return reason.map(one -> new MatchOutcome.Refused(why, List.of(one), allowed()));
    }
}
