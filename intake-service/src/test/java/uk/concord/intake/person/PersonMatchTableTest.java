package uk.concord.intake.person;

import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** Of two records is said in every state what the table says, and nothing else. */
class PersonMatchTableTest extends StateTableCheck<MatchState, MatchCommand> {

    @Override
    protected StateTable<MatchState, MatchCommand> table() {
        return MatchTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/person-match.md";
    }

    /** Nothing that people say of two children is beyond mending; where it was said, nothing waits for anybody. */
    @Override
    protected boolean mayRestIn(MatchState state) {
        return !state.open();
    }

    @Override
    protected Outcome<MatchState> attempt(MatchState state, MatchCommand command) {
        PersonMatch match = Pairs.in(state);
        return match.decide(Pairs.act(command, match.version(), "They told us so."), Surroundings.NONE)
                .fold(
                        done -> Outcome.moved(done.match().state(), done.facts()),
                        refused -> Outcome.refused(
                                match.state(),
                                refused.reasons().stream().map(Reason::code).toList()));
    }
}
