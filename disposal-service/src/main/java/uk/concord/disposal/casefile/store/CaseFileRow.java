package uk.concord.disposal.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.casefile.Offence;

/** A case as a row; its offences have rows of their own. */
@Entity
@Table(name = "case_file")
class CaseFileRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    String reference;

    int version;

    @Column(name = "person_id")
    UUID personId;

    String force;

    String yos;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "assessment_due_on")
    LocalDate assessmentDueOn;

    @Column(name = "adult_name")
    String adultName;

    @Enumerated(EnumType.STRING)
    @Column(name = "adult_category")
    NamedAdult.Category adultCategory;

    @Column(name = "adult_is_victim")
    boolean adultIsVictim;

    @Column(name = "adult_is_police")
    boolean adultIsPolice;

    @Column(name = "adult_is_adult")
    boolean adultIsAdult;

    @Column(name = "parent_name")
    String parentName;

    @Column(name = "parent_relationship")
    String parentRelationship;

    void take(CaseFile file) {
        caseId = file.caseId();
        reference = file.reference();
        version = file.version();
        personId = file.personId();
        force = file.force();
        yos = file.yos();
        receivedOn = file.receivedOn();
        assessmentDueOn = file.assessmentDueOn();
        adultName = file.adult().name();
        adultCategory = file.adult().category();
        adultIsVictim = file.adult().isVictim();
        adultIsPolice = file.adult().isPolice();
        adultIsAdult = file.adult().isAdult();
        parentName = file.parent().name();
        parentRelationship = file.parent().relationship();
    }

    CaseFile toCaseFile(List<Offence> offences) {
        return new CaseFile(
                caseId,
                reference,
                version,
                personId,
                force,
                yos,
                receivedOn,
                assessmentDueOn,
                new NamedAdult(adultName, adultCategory, adultIsVictim, adultIsPolice, adultIsAdult),
                new CaseFile.Parent(parentName, parentRelationship),
                offences);
    }
}
