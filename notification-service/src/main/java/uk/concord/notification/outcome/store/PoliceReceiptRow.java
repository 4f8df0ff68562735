package uk.concord.notification.outcome.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.PoliceReceipt;
import uk.concord.notification.outcome.Who;

/** An answer of the police as a row. */
@Entity
@Table(name = "police_receipt")
class PoliceReceiptRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    int version;

    @Enumerated(EnumType.STRING)
    PoliceReceipt.Result result;

    @Enumerated(EnumType.STRING)
    PoliceReceipt.How how;

    @Column(name = "police_reference")
    String policeReference;

    String reason;

    @Column(name = "entered_on")
    LocalDate enteredOn;

    @Column(name = "by_id")
    String byId;

    @Column(name = "by_name")
    String byName;

    @Column(name = "by_role")
    String byRole;

    @Column(name = "answered_at")
    Instant at;

    boolean changed;

    static PoliceReceiptRow of(PoliceReceipt receipt) {
        PoliceReceiptRow row = new PoliceReceiptRow();
        row.id = receipt.id();
        row.caseId = receipt.caseId();
        row.version = receipt.version();
        row.result = receipt.result();
        row.how = receipt.how();
        row.policeReference = receipt.policeReference();
        row.reason = receipt.reason();
        row.enteredOn = receipt.enteredOn().orElse(null);
        row.byId = receipt.by().id();
        row.byName = receipt.by().name();
        row.byRole = receipt.by().role();
        row.at = receipt.at();
        row.changed = receipt.changed();
        return row;
    }

    PoliceReceipt toReceipt() {
        return new PoliceReceipt(
                id,
                caseId,
                version,
                result,
                how,
                policeReference,
                reason,
                Optional.ofNullable(enteredOn),
                new Who(byId, byName, byRole),
                at,
                changed);
    }
}
