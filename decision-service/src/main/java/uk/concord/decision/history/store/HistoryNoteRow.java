package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.decision.history.HistoryNote;

/** A note as a row; it is written once. */
@Entity
@Table(name = "history_note")
class HistoryNoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "offence_id")
    UUID offenceId;

    int decision;

    @Enumerated(EnumType.STRING)
    HistoryNote.Finding finding;

    @Enumerated(EnumType.STRING)
    HistoryNote.Outcome outcome;

    String reason;

    @Column(name = "noted_at")
    Instant notedAt;

    static HistoryNoteRow of(HistoryNote note) {
        HistoryNoteRow row = new HistoryNoteRow();
        row.caseId = note.caseId();
        row.offenceId = note.offenceId();
        row.decision = note.decision();
        row.finding = note.finding();
        row.outcome = note.outcome();
        row.reason = note.reason();
        row.notedAt = note.at();
        return row;
    }

    HistoryNote toHistoryNote() {
        return new HistoryNote(caseId, offenceId, decision, finding, outcome, reason, notedAt);
    }
}
