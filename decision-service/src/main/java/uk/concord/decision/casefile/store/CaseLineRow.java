package uk.concord.decision.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.Stage;

/** An offence of a case as a row. */
@Embeddable
class CaseLineRow {

    int number;

    String title;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String kind;

    int decision;

    @Column(name = "due_on")
    LocalDate dueOn;

    void take(CaseLine line) {
        number = line.number();
        title = line.title();
        stage = line.stage();
        kind = line.kind();
        decision = line.decision();
        dueOn = line.dueOn();
    }

    CaseLine toCaseLine(UUID offenceId) {
        return new CaseLine(offenceId, number, title, stage, kind, decision, dueOn);
    }
}
