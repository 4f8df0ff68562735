package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.List;
import uk.concord.decision.triagepolicy.Ending;

/** Earlier cautions; and what is left after a youth conditional caution that was not completed. */
final class CautionTable {

    private CautionTable() {}

    static List<Row> rows() {
        return List.of(
                row("nothing before").asks(YOUTH_CAUTION).open().informs("first-time-entrant"),
                row("a triage before")
                        .had("TRIAGE", "2018-01-12", Ending.COMPLETED)
                        .asks(YOUTH_CAUTION)
                        .open()
                        .informs("first-time-entrant", "policy-driven"),
                row("a youth caution before")
                        .had("YOUTH_CAUTION", "2018-01-12", Ending.NOT_COMPLETED_WITH_EXCUSE)
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .open()
                        .informs("earlier-caution-no-bar"),
                after("after a youth conditional caution, triage")
                        .asks(TRIAGE)
                        .closed("conditional-caution-already-given"),
                after("after a youth conditional caution, youth caution")
                        .asks(YOUTH_CAUTION)
                        .closed("conditional-caution-already-given"),
                after("after a youth conditional caution, the same again")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("conditional-caution-already-given"),
                after("after a youth conditional caution, charge").asks(CHARGE).open(),
                after("after a youth conditional caution, charge past the limit")
                        .sixMonths()
                        .offenceOn("2018-07-21")
                        .asks(CHARGE)
                        .closed("limitation-passed-for-charge"),
                after("after a youth conditional caution, no further action")
                        .asks(NO_FURTHER_ACTION)
                        .open());
    }

    private static Row after(String name) {
        return row(name).afterConditionalCaution();
    }
}
