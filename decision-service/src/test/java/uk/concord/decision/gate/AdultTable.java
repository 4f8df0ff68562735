package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.ArrayList;
import java.util.List;

/** Each thing that an appropriate adult may not be: closes a caution, warns at triage, means nothing to a charge. */
final class AdultTable {

    private AdultTable() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (DisposalKind kind : List.of(YOUTH_CAUTION, YOUTH_CONDITIONAL_CAUTION)) {
            rows.add(row("nobody, " + kind).nobodyStandsBy().asks(kind).closed("appropriate-adult-missing"));
            rows.add(row("the victim, " + kind)
                    .adult(true, false, true)
                    .asks(kind)
                    .closed("appropriate-adult-is-victim"));
            rows.add(row("police, " + kind).adult(false, true, true).asks(kind).closed("appropriate-adult-is-police"));
            rows.add(row("under 18, " + kind)
                    .adult(false, false, false)
                    .asks(kind)
                    .closed("appropriate-adult-under-18"));
            rows.add(row("any other adult, " + kind)
                    .adult(false, false, true)
                    .asks(kind)
                    .open());
        }
        rows.add(row("nobody, triage").nobodyStandsBy().asks(TRIAGE).warns("appropriate-adult-missing-at-triage"));
        rows.add(row("the victim, triage")
                .adult(true, false, true)
                .asks(TRIAGE)
                .warns("appropriate-adult-is-victim-at-triage"));
        rows.add(row("police, triage")
                .adult(false, true, true)
                .asks(TRIAGE)
                .warns("appropriate-adult-is-police-at-triage"));
        rows.add(row("under 18, triage")
                .adult(false, false, false)
                .asks(TRIAGE)
                .warns("appropriate-adult-under-18-at-triage"));
        rows.add(row("a victim of the police under 18: every reason at once")
                .adult(true, true, false)
                .asks(YOUTH_CAUTION)
                .closed("appropriate-adult-is-victim", "appropriate-adult-is-police", "appropriate-adult-under-18"));
        rows.add(row("nobody, charge").nobodyStandsBy().asks(CHARGE).open());
        rows.add(row("nobody, triage at 18")
                .nobodyStandsBy()
                .born("2001-01-22")
                .asks(TRIAGE)
                .warns("eighteen-for-triage"));
        return rows;
    }
}
