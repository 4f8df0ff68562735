package uk.concord.decision.jointdecision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionState;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.Talk;

/** A joint decision as a row. Only what changed is written: the form seldom does. */
@Entity
@DynamicUpdate
@Table(name = "joint_decision")
class JointDecisionRow {

    @Id
    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(updatable = false)
    String reference;

    String force;

    String yos;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "crime_reference")
    String crimeReference;

    @Enumerated(EnumType.STRING)
    JointDecisionState state;

    int version;

    int decision;

    @Column(name = "view_due")
    LocalDate viewDue;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    String referral;

    String talk;

    static JointDecisionRow of(JointDecision opened, Instant at, JsonText json) {
        JointDecisionRow row = new JointDecisionRow();
        row.caseId = opened.referral().caseId();
        row.reference = opened.referral().reference();
        row.openedAt = at;
        row.take(opened, json);
        return row;
    }

    void take(JointDecision changed, JsonText json) {
        force = changed.referral().force();
        yos = changed.referral().yos();
        personId = changed.referral().personId();
        crimeReference = changed.referral().crimeReference();
        referral = json.write(changed.referral());
        state = changed.state();
        version = changed.version();
        decision = changed.decision();
        viewDue = changed.talk().viewDueOn().orElse(null);
        talk = json.write(changed.talk());
    }

    JointDecision toJointDecision(List<DecisionLine> lines, JsonText json) {
        return new JointDecision(
                json.read(referral, Referral.class), state, version, decision, json.read(talk, Talk.class), lines);
    }
}
