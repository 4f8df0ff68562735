package uk.concord.decision.casefile;

import static uk.concord.decision.casefile.AlertState.LOOKED_AT;
import static uk.concord.decision.casefile.AlertState.OPEN;

import uk.concord.rules.StateTable;

/** The lifecycle of an alert. */
public final class AlertTable {

    public static final StateTable<AlertState, AlertAction> TABLE = StateTable.of(
                    "Alert", AlertState.class, AlertAction.class, OPEN)
            .from(OPEN, AlertAction.LOOK_AT)
            .to(LOOKED_AT)
            .says()
            .end();

    private AlertTable() {}
}
