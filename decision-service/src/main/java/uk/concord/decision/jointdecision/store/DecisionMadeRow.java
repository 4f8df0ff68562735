package uk.concord.decision.jointdecision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import uk.concord.decision.jointdecision.DecisionMade;

/** A decision that was made, as a row; it is written once. */
@Entity
@Table(name = "decision_made")
@IdClass(DecisionMadeRow.Key.class)
class DecisionMadeRow {

    /** A case and the number of one of its decisions. */
    record Key(UUID caseId, int decision) implements Serializable {}

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    int decision;

    @Enumerated(EnumType.STRING)
    DecisionMade.Basis basis;

    @Column(name = "policy_version")
    String policyVersion;

    boolean dissent;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    String made;

    static DecisionMadeRow of(UUID caseId, DecisionMade made, JsonText json) {
        DecisionMadeRow row = new DecisionMadeRow();
        row.caseId = caseId;
        row.decision = made.decision();
        row.basis = made.basis();
        row.policyVersion = made.tested().policyVersion();
        row.dissent = made.dissent().isPresent();
        row.madeBy = made.agreedBy().id();
        row.madeAt = made.at();
        row.made = json.write(made);
        return row;
    }

    DecisionMade toDecisionMade(JsonText json) {
        return json.read(made, DecisionMade.class);
    }
}
