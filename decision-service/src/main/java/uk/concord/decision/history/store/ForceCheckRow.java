package uk.concord.decision.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.decision.history.ForceCheck;

/** A check with the force as a row; it is written once. */
@Entity
@Table(name = "force_check")
class ForceCheckRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "checked_on")
    LocalDate checkedOn;

    String found;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "checked_by_name")
    String checkedByName;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ForceCheckRow of(ForceCheck check) {
        ForceCheckRow row = new ForceCheckRow();
        row.caseId = check.caseId();
        row.checkedOn = check.checkedOn();
        row.found = check.found();
        row.checkedBy = check.by();
        row.checkedByName = check.byName();
        row.recordedAt = check.recordedAt();
        return row;
    }

    ForceCheck toForceCheck() {
        return new ForceCheck(caseId, checkedOn, found, checkedBy, checkedByName, recordedAt);
    }
}
