package uk.concord.disposal.disposal;

import java.util.Set;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** A disposal moves as its table says, in every state and with every command. */
class DisposalTableTest extends StateTableCheck<DisposalState, DisposalAction> {

    @Override
    protected StateTable<DisposalState, DisposalAction> table() {
        return DisposalTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/disposal.md";
    }

    @Override
    protected Outcome<DisposalState> attempt(DisposalState state, DisposalAction action) {
        DisposalCommand command = switch (action) {
            case CONFIRM -> Samples.confirm(Samples.OFFENCE);
            case SIGN -> Samples.sign();
            case STOP -> Samples.stop(Stop.Because.SIGNATURE_REFUSED);
            case GIVE -> Samples.give();
            case COMPLETE -> Samples.close(true);
            case END_UNCOMPLETED -> Samples.close(false);
            case REVIEW -> Samples.review(false);
            case SUPERSEDE -> Samples.supersede(Samples.OFFENCE);
        };
        return Samples.in(state, DisposalKind.TRIAGE)
                .decide(command)
                .fold(
                        change -> Outcome.moved(
                                change.after().state(),
                                change.said().map(event -> Set.of(event.type())).orElse(Set.of())),
                        refused -> Outcome.refused(
                                state,
                                refused.reasons().stream().map(Reason::code).toList()));
    }
}
