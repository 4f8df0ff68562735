package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.NoFurtherActionReason.NOT_IN_PUBLIC_INTEREST;
import static uk.concord.decision.gate.NoFurtherActionReason.TIME_LIMIT_EXPIRED;
import static uk.concord.decision.gate.Row.row;

import java.util.List;

/** Reasons for no further action. */
final class NoFurtherActionTable {

    private NoFurtherActionTable() {}

    static List<Row> rows() {
        return List.of(
                row("no further action without a reason")
                        .chooses(Choices.of(NO_FURTHER_ACTION))
                        .closed("no-further-action-reason-missing"),
                row("no further action with a reason")
                        .chooses(Choices.with(NO_FURTHER_ACTION, NOT_IN_PUBLIC_INTEREST))
                        .open(),
                row("a charge with a reason for no further action")
                        .chooses(Choices.with(CHARGE, NOT_IN_PUBLIC_INTEREST))
                        .closed("no-further-action-reason-misplaced"),
                row("said to be expired on the last day")
                        .sixMonths()
                        .offenceOn("2018-11-08")
                        .on("2019-05-08")
                        .chooses(Choices.with(NO_FURTHER_ACTION, TIME_LIMIT_EXPIRED))
                        .warns("time-limit-not-expired"),
                row("said to be expired on the day after")
                        .sixMonths()
                        .offenceOn("2018-11-08")
                        .on("2019-05-09")
                        .chooses(Choices.with(NO_FURTHER_ACTION, TIME_LIMIT_EXPIRED))
                        .open(),
                row("said to be expired, and there is no limit")
                        .chooses(Choices.with(NO_FURTHER_ACTION, TIME_LIMIT_EXPIRED))
                        .warns("time-limit-not-expired"),
                row("said to be expired, and the limit is one that Concord does not know")
                        .limit(TimeLimit.SPECIAL)
                        .chooses(Choices.with(NO_FURTHER_ACTION, TIME_LIMIT_EXPIRED))
                        .open());
    }
}
