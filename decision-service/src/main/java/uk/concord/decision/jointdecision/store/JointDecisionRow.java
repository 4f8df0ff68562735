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
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionState;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.Talk;

/** A joint decision as a row. */
@Entity
@Table(name = "joint_decision")
class JointDecisionRow {

    @Id
    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(updatable = false)
    String reference;

    @Column(updatable = false)
    String force;

    @Column(updatable = false)
    String yos;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Enumerated(EnumType.STRING)
    JointDecisionState state;

    int version;

    int decision;

    @Column(name = "view_due")
    LocalDate viewDue;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(updatable = false)
    String referral;

    String talk;

    static JointDecisionRow of(JointDecision opened, Instant at, JsonText json) {
        JointDecisionRow row = new JointDecisionRow();
        Referral referral = opened.referral();
        row.caseId = referral.caseId();
        row.reference = referral.reference();
        row.force = referral.force();
        row.yos = referral.yos();
        row.personId = referral.personId();
        row.openedAt = at;
        row.referral = json.write(referral);
        row.take(opened, json);
        return row;
    }

    void take(JointDecision changed, JsonText json) {
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
