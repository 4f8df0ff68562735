package uk.concord.intake.notice.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.notice.Door;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeId;
import uk.concord.intake.notice.NoticeKind;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PncId;

/** A notice as a row. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    UUID id;

    String reference;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Column(name = "given_on")
    LocalDate givenOn;

    @Column(name = "crime_reference")
    String crimeReference;

    String yos;

    @Column(name = "given_names")
    String givenNames;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    @Column(name = "pnc_id")
    String pncId;

    String address;

    @Column(name = "person_id")
    UUID personId;

    String force;

    @Enumerated(EnumType.STRING)
    Door door;

    String answers;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "contents_digest")
    String contentsDigest;

    static NoticeRow of(Notice notice) {
        NoticeRow row = new NoticeRow();
        row.id = notice.id().value();
        row.reference = notice.reference();
        row.personId = notice.personId().value();
        row.force = notice.force();
        row.door = notice.door();
        row.answers = notice.answers();
        row.recordedBy = notice.recordedBy();
        row.recordedAt = notice.recordedAt();
        row.take(notice.contents());
        return row;
    }

    private void take(Notice.Contents contents) {
        kind = contents.kind();
        givenOn = contents.givenOn();
        crimeReference = contents.crimeReference();
        yos = contents.yos();
        givenNames = contents.givenNames();
        familyName = contents.familyName();
        dateOfBirth = contents.dateOfBirth();
        pncId = contents.pncId().map(PncId::value).orElse(null);
        address = contents.address();
        contentsDigest = ContentsDigest.of(contents);
    }

    Notice toNotice() {
        return new Notice(
                new NoticeId(id),
                reference,
                contents(),
                new PersonId(personId),
                force,
                door,
                answers,
                recordedBy,
                recordedAt);
    }

    private Notice.Contents contents() {
        return new Notice.Contents(
                kind,
                givenOn,
                crimeReference,
                yos,
                givenNames,
                familyName,
                dateOfBirth,
                Optional.ofNullable(pncId).map(PncId::new),
                address);
    }
}
