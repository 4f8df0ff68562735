package uk.concord.decision.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** An alert does what its table says, and is looked at by whom it is for. */
class AlertTableTest extends StateTableCheck<AlertState, AlertAction> {

    private static final Instant NOON = Instant.parse("2019-02-01T12:00:00Z");

    @Override
    protected StateTable<AlertState, AlertAction> table() {
        return AlertTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/alert.md";
    }

    @Override
    protected Outcome<AlertState> attempt(AlertState state, AlertAction action) {
        Alert.Answer answer = in(state).lookAt(looked("Nothing has to be done."), "yos-manager");
        return answer.refused().isEmpty()
                ? Outcome.moved(answer.after().state(), Set.of())
                : Outcome.refused(
                        answer.after().state(),
                        answer.refused().stream().map(Reason::code).toList());
    }

    @Test
    void somebody_else_cannot_have_looked_and_nobody_has_without_a_word() {
        assertThat(in(AlertState.OPEN).lookAt(looked(""), "").refused())
                .extracting(Reason::code)
                .containsExactly("alert-for-somebody-else", "alert-note-missing");
        assertThat(in(AlertState.OPEN)
                        .lookAt(looked("x".repeat(4000)), "yos-manager")
                        .refused())
                .isEmpty();
        assertThat(in(AlertState.OPEN)
                        .lookAt(looked("x".repeat(4001)), "yos-manager")
                        .refused())
                .extracting(Reason::code)
                .containsExactly("alert-note-missing");
    }

    private static Alert in(AlertState state) {
        Alert raised = Alert.raised(new UUID(0, 1), new UUID(0, 2), "yos-manager", "AMENDED", NOON);
        return switch (state) {
            case OPEN -> raised;
            case LOOKED_AT -> raised.lookAt(looked("Seen."), "yos-manager").after();
        };
    }

    private static Alert.Looked looked(String note) {
        return new Alert.Looked("oriel", "Oriel Thane", NOON, note);
    }
}
