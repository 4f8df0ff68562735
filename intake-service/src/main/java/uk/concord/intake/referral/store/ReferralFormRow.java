package uk.concord.intake.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.Writing;

/** One version of a G26, as it was sent; never changed. */
@Entity
@IdClass(ReferralFormRow.Key.class)
@Table(name = "referral_form")
class ReferralFormRow {

    /** Which version of which G26. */
    record Key(UUID referralId, int version) {}

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Id
    int version;

    /** The form, in the words of its contract. */
    String form;

    /** Its offences, with their ids and what the offence list said of each. */
    String listed;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_by_name")
    String writtenByName;

    @Column(name = "written_by_role")
    String writtenByRole;

    @Column(name = "happened_at")
    Instant happenedAt;

    String because;

    static ReferralFormRow of(Referral referral, ReferralTexts texts) {
        ReferralFormRow row = new ReferralFormRow();
        row.referralId = referral.id().value();
        row.version = referral.version();
        row.form = texts.form(referral.form());
        row.listed = texts.listed(referral.form().offences());
        Writing written = referral.written();
        row.sentAt = written.recordedAt();
        row.writtenBy = written.by().id();
        row.writtenByName = written.by().name();
        row.writtenByRole = written.by().role();
        row.happenedAt = written.happenedAt();
        row.because = written.because();
        return row;
    }

    Writing written() {
        return new Writing(new By(writtenBy, writtenByName, writtenByRole), happenedAt, sentAt, because);
    }
}
