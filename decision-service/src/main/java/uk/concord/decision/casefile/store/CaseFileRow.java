package uk.concord.decision.casefile.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.PoliceMessage;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.casefile.Standing;

/** A case as a row. Only what changed is written: the child's restriction comes in by another topic at the same time. */
@Entity
@DynamicUpdate
@Table(name = "case_file")
class CaseFileRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    String reference;

    @Column(name = "crime_reference")
    String crimeReference;

    String force;

    String yos;

    boolean restricted;

    @Column(name = "person_id")
    UUID personId;

    String offences;

    String worker;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String kind;

    @Column(name = "due_on")
    LocalDate dueOn;

    Instant since;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "police_version")
    int policeVersion;

    @Enumerated(EnumType.STRING)
    PoliceMessage.State police;

    @ElementCollection
    @CollectionTable(name = "case_line", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "offence_id")
    Map<UUID, CaseLineRow> lines = new HashMap<>();

    void take(CaseFile file) {
        caseId = file.caseId();
        reference = file.reference();
        crimeReference = file.crimeReference();
        force = file.force();
        yos = file.yos();
        restricted = file.restricted();
        personId = file.personId();
        offences = file.offences();
        worker = file.worker();
        receivedOn = file.receivedOn();
        policeVersion = file.police().version();
        police = file.police().state();
        take(file.standing());
        take(file.lines());
    }

    private void take(Standing standing) {
        stage = standing.stage();
        kind = standing.kind();
        dueOn = standing.dueOn();
        since = standing.since();
        closedAt = standing.closedAt();
    }

    private void take(List<CaseLine> offenceLines) {
        lines.keySet().retainAll(offenceLines.stream().map(CaseLine::offenceId).toList());
        offenceLines.forEach(line ->
                lines.computeIfAbsent(line.offenceId(), id -> new CaseLineRow()).take(line));
    }

    CaseFile toCaseFile() {
        return new CaseFile(
                caseId,
                reference,
                crimeReference,
                force,
                yos,
                restricted,
                personId,
                worker,
                receivedOn,
                lines.entrySet().stream()
                        .map(line -> line.getValue().toCaseLine(line.getKey()))
                        .toList(),
                new PoliceMessage(policeVersion, police),
                new Standing(stage, kind, dueOn, since, closedAt));
    }
}
