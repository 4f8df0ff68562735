package uk.concord.decision.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.decision.casefile.TimelineEntry;

/** An entry of a timeline as a row; its position is the order in which the entries arrived. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "fact_id")
    UUID factId;

    @Column(name = "case_id")
    UUID caseId;

    String type;

    @Column(name = "done_by")
    String by;

    String role;

    String act;

    @Column(name = "told")
    String text;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static TimelineEntryRow of(TimelineEntry entry) {
        TimelineEntryRow row = new TimelineEntryRow();
        row.factId = entry.factId();
        row.caseId = entry.caseId();
        row.type = entry.type();
        row.by = entry.by();
        row.role = entry.role();
        row.act = entry.act();
        row.text = entry.text();
        row.happenedAt = entry.happenedAt();
        row.recordedAt = entry.recordedAt();
        return row;
    }

    TimelineEntry toEntry() {
        return new TimelineEntry(factId, caseId, type, by, role, act, text, happenedAt, recordedAt);
    }
}
