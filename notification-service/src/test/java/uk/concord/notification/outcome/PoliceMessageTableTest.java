package uk.concord.notification.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** A message to the police moves as its table says, and in no other way. */
class PoliceMessageTableTest extends StateTableCheck<PoliceMessageState, PoliceMessageCommand> {

    @Override
    protected StateTable<PoliceMessageState, PoliceMessageCommand> table() {
        return PoliceMessageTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/police-message.md";
    }

    @Override
    protected Outcome<PoliceMessageState> attempt(PoliceMessageState state, PoliceMessageCommand command) {
        PoliceMessage.Move move = in(state).decide(command);
        return move.refused()
                ? Outcome.refused(
                        move.message().state(),
                        move.reasons().stream().map(Reason::code).toList())
                : Outcome.moved(move.message().state(), Set.of());
    }

    private static PoliceMessage in(PoliceMessageState state) {
        PoliceMessage sent = PoliceMessage.sent(
                new PublicState(UUID.randomUUID(), 1, "G-4K7Q-9T2B", "CR/1", "", false, List.of(), Optional.empty()),
                UUID.randomUUID(),
                Instant.parse("2019-01-21T09:30:00Z"),
                LocalDate.of(2019, 1, 23));
        return switch (state) {
            case SENT -> sent;
            case ACKNOWLEDGED -> sent.decide(PoliceMessageCommand.ACKNOWLEDGE).message();
            case REJECTED -> sent.decide(PoliceMessageCommand.REJECT).message();
            case SUPERSEDED -> sent.decide(PoliceMessageCommand.SUPERSEDE).message();
        };
    }
}
