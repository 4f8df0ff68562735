package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.List;

/** Indictable-only offences, and the Crown Prosecution Service's authority. */
final class CpsTable {

    private static final String OPENS = "opens when the CPS has authorised it: give the reference";

    private CpsTable() {}

    static List<Row> rows() {
        return List.of(
                gravest("indictable only, triage").asks(TRIAGE).closed("indictable-only-for-triage"),
                gravest("indictable only, charge").asks(CHARGE).open(),
                gravest("indictable only, no further action")
                        .asks(NO_FURTHER_ACTION)
                        .open(),
                gravest("indictable only, youth caution before a choice")
                        .asks(YOUTH_CAUTION)
                        .closed("cps-authority-missing-for-caution")
                        .change(OPENS),
                gravest("indictable only, youth conditional caution before a choice")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("cps-authority-missing-for-conditional-caution")
                        .change(OPENS),
                gravest("indictable only, youth caution without authority")
                        .chooses(Choices.of(YOUTH_CAUTION))
                        .closed("cps-authority-missing-for-caution"),
                gravest("indictable only, youth caution with a blank authority")
                        .chooses(Choices.authorised(YOUTH_CAUTION, " "))
                        .closed("cps-authority-missing-for-caution"),
                gravest("indictable only, youth caution with authority")
                        .chooses(Choices.authorised(YOUTH_CAUTION, "CPS 17/2019"))
                        .open(),
                gravest("indictable only, youth conditional caution with authority")
                        .chooses(Choices.authorised(YOUTH_CONDITIONAL_CAUTION, "CPS 17/2019"))
                        .open(),
                gravest("indictable only, youth conditional caution without authority")
                        .chooses(Choices.authorised(YOUTH_CONDITIONAL_CAUTION, ""))
                        .closed("cps-authority-missing-for-conditional-caution"),
                row("either way, youth caution without authority")
                        .chooses(Choices.of(YOUTH_CAUTION))
                        .open(),
                row("either way, youth caution with an authority that it does not need")
                        .chooses(Choices.authorised(YOUTH_CAUTION, "CPS 17/2019"))
                        .closed("cps-authority-not-needed"),
                gravest("indictable only, charge with an authority that it does not need")
                        .chooses(Choices.authorised(CHARGE, "CPS 17/2019"))
                        .closed("cps-authority-not-needed"));
    }

    private static Row gravest(String name) {
        return row(name).indictableOnly();
    }
}
