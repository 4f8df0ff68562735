package uk.concord.decision.jointdecision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The claim of a case on its child's triage as a row. */
@Entity
@Table(name = "triage_claim")
class TriageClaimRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "person_id")
    UUID personId;

    int decision;

    @Column(name = "decided_on")
    LocalDate decidedOn;
}
