package uk.concord.intake.history.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.LineResult;
import uk.concord.intake.history.handling.HistoryJournal;
import uk.concord.intake.history.handling.ImportHistory;

/** Writes into the audit what was done with a file. The facts of its lines are those of notices. */
@ApplicationScoped
class HistoryFacts implements HistoryJournal {

    private final Audit audit;

    HistoryFacts(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void looked(HistoryReport report, ImportHistory because) {
        audit.record(new AuditEntry(
                report.recorded() ? AuditEntry.Act.COLLECTION : AuditEntry.Act.CONSULTATION,
                "history.import",
                because.actor(),
                "history-file/" + report.digest(),
                "",
                Map.of(
                        "lines", String.valueOf(report.lines().size()),
                        "refused", String.valueOf(report.count(LineResult.Result.REFUSED)),
                        "known-already", String.valueOf(report.count(LineResult.Result.KNOWN_ALREADY)),
                        "recorded", String.valueOf(report.recorded()))));
    }
}
