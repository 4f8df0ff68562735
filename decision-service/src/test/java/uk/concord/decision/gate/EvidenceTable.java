package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The evidence, and every kind of admission against every kind of disposal. */
final class EvidenceTable {

    private static final Set<Admission> ACKNOWLEDGED = Set.of(Admission.FULL, Admission.RESPONSIBILITY_ONLY);

    private EvidenceTable() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(
                row("not enough evidence, youth caution")
                        .withoutEvidence()
                        .asks(YOUTH_CAUTION)
                        .closed("evidence-insufficient-for-caution")
                        .change("opens when the police say that there is enough to charge"),
                row("not enough evidence, youth conditional caution")
                        .withoutEvidence()
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("evidence-insufficient-for-caution"),
                row("not enough evidence, triage")
                        .withoutEvidence()
                        .asks(TRIAGE)
                        .warns("evidence-insufficient-for-triage"),
                row("not enough evidence, charge")
                        .withoutEvidence()
                        .asks(CHARGE)
                        .warns("evidence-insufficient-for-charge"),
                row("not enough evidence, no further action")
                        .withoutEvidence()
                        .asks(NO_FURTHER_ACTION)
                        .open(),
                row("responsibility taken without an admission, triage")
                        .said(Admission.RESPONSIBILITY_ONLY)
                        .open()
                        .informs("responsibility-only-for-triage")));
        for (Admission admission : Admission.values()) {
            rows.addAll(admitted(admission));
        }
        return rows;
    }

    private static List<Row> admitted(Admission admission) {
        Row caution = row(admission + ", youth caution").said(admission).asks(YOUTH_CAUTION);
        Row conditional =
                row(admission + ", youth conditional caution").said(admission).asks(YOUTH_CONDITIONAL_CAUTION);
        Row triage = row(admission + ", triage").said(admission).asks(TRIAGE);
        boolean full = admission == Admission.FULL;
        return List.of(
                full ? caution.open() : caution.closed("not-fully-admitted-for-caution"),
                full ? conditional.open() : conditional.closed("not-fully-admitted-for-caution"),
                ACKNOWLEDGED.contains(admission) ? triage.open() : triage.warns("not-acknowledged-for-triage"),
                row(admission + ", charge").said(admission).asks(CHARGE).open(),
                row(admission + ", no further action")
                        .said(admission)
                        .asks(NO_FURTHER_ACTION)
                        .open());
    }
}
