package uk.concord.decision.jointdecision.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.LineState;

/** The decision about one offence as a row. */
@Entity
@Table(name = "decision_line")
@IdClass(DecisionLineRow.Key.class)
class DecisionLineRow {

    /** A case and one of its offences. */
    record Key(UUID caseId, UUID offenceId) implements Serializable {}

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    @Column(name = "offence_id")
    UUID offenceId;

    @Column(updatable = false)
    int number;

    @Enumerated(EnumType.STRING)
    LineState state;

    int decision;

    String choice;

    String differed;

    String held;

    @Column(name = "admission_withdrawn")
    boolean admissionWithdrawn;

    @Column(name = "conditions_failed")
    boolean conditionsFailed;

    static DecisionLineRow of(UUID caseId, DecisionLine line, JsonText json) {
        DecisionLineRow row = new DecisionLineRow();
        row.caseId = caseId;
        row.offenceId = line.offenceId();
        row.number = line.number();
        row.take(line, json);
        return row;
    }

    void take(DecisionLine line, JsonText json) {
        state = line.state();
        decision = line.decision();
        choice = line.choice().map(json::write).orElse(null);
        differed = line.differed().map(json::write).orElse(null);
        held = line.held().map(json::write).orElse(null);
        admissionWithdrawn = line.admissionWithdrawn();
        conditionsFailed = line.conditionsFailed();
    }

    DecisionLine toDecisionLine(JsonText json) {
        return new DecisionLine(
                offenceId,
                number,
                state,
                decision,
                chosen(choice, json),
                chosen(differed, json),
                Optional.ofNullable(held).map(stored -> json.read(stored, DecisionLine.Held.class)),
                admissionWithdrawn,
                conditionsFailed);
    }

    private static Optional<Chosen> chosen(String text, JsonText json) {
        return Optional.ofNullable(text).map(stored -> json.read(stored, Chosen.class));
    }
}
