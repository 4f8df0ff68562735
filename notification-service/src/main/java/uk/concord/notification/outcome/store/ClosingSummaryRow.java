package uk.concord.notification.outcome.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.Disposal;

/** A closing summary as a row. */
@Entity
@Table(name = "closing_summary")
class ClosingSummaryRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "disposal_id")
    UUID disposalId;

    @Enumerated(EnumType.STRING)
    Disposal disposal;

    String offences;

    @Enumerated(EnumType.STRING)
    ClosingSummary.Ending ending;

    String text;

    @Column(name = "happened_at")
    Instant at;

    static ClosingSummaryRow of(ClosingSummary summary) {
        ClosingSummaryRow row = new ClosingSummaryRow();
        row.id = UUID.randomUUID();
        row.caseId = summary.caseId();
        row.disposalId = summary.disposalId();
        row.disposal = summary.disposal();
        row.offences = summary.offences();
        row.ending = summary.ending();
        row.text = summary.text();
        row.at = summary.at();
        return row;
    }

    ClosingSummary toSummary() {
        return new ClosingSummary(caseId, disposalId, disposal, offences, ending, text, at);
    }
}
