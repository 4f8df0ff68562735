package uk.concord.disposal.disposal;

import static uk.concord.disposal.disposal.DisposalAction.COMPLETE;
import static uk.concord.disposal.disposal.DisposalAction.CONFIRM;
import static uk.concord.disposal.disposal.DisposalAction.END_UNCOMPLETED;
import static uk.concord.disposal.disposal.DisposalAction.GIVE;
import static uk.concord.disposal.disposal.DisposalAction.REVIEW;
import static uk.concord.disposal.disposal.DisposalAction.SIGN;
import static uk.concord.disposal.disposal.DisposalAction.STOP;
import static uk.concord.disposal.disposal.DisposalAction.SUPERSEDE;
import static uk.concord.disposal.disposal.DisposalState.AWAITING_CONFIRMATION;
import static uk.concord.disposal.disposal.DisposalState.COMPLETED;
import static uk.concord.disposal.disposal.DisposalState.IN_DELIVERY;
import static uk.concord.disposal.disposal.DisposalState.NOT_COMPLETED;
import static uk.concord.disposal.disposal.DisposalState.STOPPED;
import static uk.concord.disposal.disposal.DisposalState.TO_GIVE;
import static uk.concord.disposal.disposal.DisposalState.TO_SIGN;
import static uk.concord.disposal.disposal.DisposalState.UNDER_REVIEW;

import uk.concord.rules.StateTable;

/** The lifecycle of a disposal: the only place that knows its transitions. */
public final class DisposalTable {

    static final String SIGNED_FACT = "uk.concord.document.signed.v1";
    static final String STOPPED_FACT = "uk.concord.disposal.stopped.v1";
    static final String GIVEN_FACT = "uk.concord.disposal.given.v1";
    static final String COMPLETED_FACT = "uk.concord.disposal.completed.v1";
    static final String UNFINISHED_FACT = "uk.concord.disposal.unfinished.v1";
    static final String NOT_COMPLETED_FACT = "uk.concord.disposal.not-completed.v1";

    public static final StateTable<DisposalState, DisposalAction> TABLE = StateTable.of(
                    "Disposal", DisposalState.class, DisposalAction.class, AWAITING_CONFIRMATION)
            .from(AWAITING_CONFIRMATION, CONFIRM)
            .to(AWAITING_CONFIRMATION, TO_SIGN)
            .says()
            .from(AWAITING_CONFIRMATION, STOP)
            .to(STOPPED)
            .says(STOPPED_FACT)
            .from(AWAITING_CONFIRMATION, SUPERSEDE)
            .to(AWAITING_CONFIRMATION, TO_SIGN, STOPPED)
            .says()
            .from(TO_SIGN, SIGN)
            .to(TO_GIVE)
            .says(SIGNED_FACT)
            .from(TO_SIGN, STOP)
            .to(STOPPED)
            .says(STOPPED_FACT)
            .from(TO_SIGN, SUPERSEDE)
            .to(TO_SIGN, STOPPED)
            .says()
            .from(TO_GIVE, STOP)
            .to(STOPPED)
            .says(STOPPED_FACT)
            .from(TO_GIVE, GIVE)
            .to(IN_DELIVERY)
            .says(GIVEN_FACT)
            .from(TO_GIVE, SUPERSEDE)
            .to(TO_SIGN, STOPPED)
            .says()
            .from(IN_DELIVERY, COMPLETE)
            .to(COMPLETED)
            .says(COMPLETED_FACT)
            .from(IN_DELIVERY, END_UNCOMPLETED)
            .to(UNDER_REVIEW)
            .says(UNFINISHED_FACT)
            .from(IN_DELIVERY, END_UNCOMPLETED)
            .to(NOT_COMPLETED)
            .says(NOT_COMPLETED_FACT)
            .from(UNDER_REVIEW, REVIEW)
            .to(NOT_COMPLETED)
            .says(NOT_COMPLETED_FACT)
            .heard(CONFIRM, "uk.concord.decision.agreed.v1", "uk.concord.decision.confirmed.v1")
            .heard(SUPERSEDE, "uk.concord.decision.reopened.v1")
            .end();

    private DisposalTable() {}
}
