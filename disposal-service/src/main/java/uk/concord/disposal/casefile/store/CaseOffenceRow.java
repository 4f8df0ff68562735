package uk.concord.disposal.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.disposal.casefile.Offence;

/** An offence of a case as a row. */
@Entity
@Table(name = "case_offence")
class CaseOffenceRow {

    @Id
    @Column(name = "offence_id")
    UUID offenceId;

    @Column(name = "case_id")
    UUID caseId;

    int number;

    String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_limit")
    Offence.TimeLimit timeLimit;

    @Column(name = "from_on")
    LocalDate fromOn;

    @Column(name = "to_on")
    LocalDate toOn;

    @Column(name = "what_happened")
    String whatHappened;

    @Enumerated(EnumType.STRING)
    Offence.Admission admission;

    static CaseOffenceRow of(UUID caseId, Offence offence) {
        CaseOffenceRow row = new CaseOffenceRow();
        row.offenceId = offence.id();
        row.caseId = caseId;
        row.number = offence.number();
        row.title = offence.title();
        row.timeLimit = offence.timeLimit();
        row.fromOn = offence.from();
        row.toOn = offence.to();
        row.whatHappened = offence.whatHappened();
        row.admission = offence.admission();
        return row;
    }

    Offence toOffence() {
        return new Offence(offenceId, number, title, timeLimit, fromOn, toOn, whatHappened, admission);
    }
}
