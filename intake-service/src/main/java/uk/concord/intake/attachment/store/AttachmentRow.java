package uk.concord.intake.attachment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.FileKind;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.ReferralId;

/** A version of an attached form as a row; its contents stand in parts beside it. */
@Entity
@Table(name = "attachment")
class AttachmentRow {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    int version;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    long size;

    String digest;

    @Column(name = "attached_by")
    String attachedBy;

    @Column(name = "attached_by_name")
    String attachedByName;

    @Column(name = "attached_by_role")
    String attachedByRole;

    @Column(name = "attached_at")
    Instant attachedAt;

    static AttachmentRow of(Attachment attachment) {
        AttachmentRow row = new AttachmentRow();
        row.id = attachment.id();
        row.referralId = attachment.caseId().value();
        row.version = attachment.version();
        row.kind = attachment.kind();
        row.size = attachment.size();
        row.digest = attachment.digest();
        row.attachedBy = attachment.by().id();
        row.attachedByName = attachment.by().name();
        row.attachedByRole = attachment.by().role();
        row.attachedAt = attachment.at();
        return row;
    }

    Attachment toAttachment() {
        return new Attachment(
                id,
                new ReferralId(referralId),
                version,
                kind,
                size,
                digest,
                new By(attachedBy, attachedByName, attachedByRole),
                attachedAt);
    }
}
