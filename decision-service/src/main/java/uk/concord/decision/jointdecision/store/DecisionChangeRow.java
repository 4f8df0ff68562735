package uk.concord.decision.jointdecision.store;

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
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.JointDecisionEvent;

/** What changed under a decision as a row; it is written once. */
@Entity
@Table(name = "decision_change")
class DecisionChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    JointDecisionEvent.Because because;

    boolean material;

    String what;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static DecisionChangeRow of(UUID caseId, DecisionChange change) {
        DecisionChangeRow row = new DecisionChangeRow();
        row.caseId = caseId;
        row.because = change.because();
        row.material = change.material();
        row.what = String.join("\n", change.what());
        row.happenedAt = change.happened();
        row.recordedAt = change.recorded();
        return row;
    }

    DecisionChange toDecisionChange() {
        return new DecisionChange(because, material, what.lines().toList(), happenedAt, recordedAt);
    }
}
