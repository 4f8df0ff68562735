package uk.concord.decision.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.AlertState;

/** An alert as a row. */
@Entity
@Table(name = "case_alert")
class AlertRow {

    @Id
    @Column(updatable = false)
    UUID id;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(updatable = false)
    String role;

    @Column(updatable = false)
    String because;

    @Enumerated(EnumType.STRING)
    AlertState state;

    int version;

    @Column(name = "raised_at", updatable = false)
    Instant raisedAt;

    @Column(name = "looked_by")
    String lookedBy;

    @Column(name = "looked_name")
    String lookedName;

    @Column(name = "looked_at")
    Instant lookedAt;

    String note;

    static AlertRow of(Alert alert) {
        AlertRow row = new AlertRow();
        row.id = alert.id();
        row.caseId = alert.caseId();
        row.role = alert.role();
        row.because = alert.because();
        row.raisedAt = alert.raisedAt();
        row.take(alert);
        return row;
    }

    void take(Alert alert) {
        state = alert.state();
        version = alert.version();
        alert.looked().ifPresent(looked -> {
            lookedBy = looked.by();
            lookedName = looked.name();
            lookedAt = looked.at();
            note = looked.note();
        });
    }

    Alert toAlert() {
        Optional<Alert.Looked> looked = lookedAt == null
                ? Optional.empty()
                : Optional.of(new Alert.Looked(lookedBy, lookedName, lookedAt, note));
        return new Alert(id, caseId, role, because, state, version, raisedAt, looked);
    }
}
