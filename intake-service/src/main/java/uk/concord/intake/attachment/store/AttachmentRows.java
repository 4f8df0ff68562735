package uk.concord.intake.attachment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.Attachments;
import uk.concord.intake.referral.ReferralId;

/** Attached forms in PostgreSQL. */
@ApplicationScoped
class AttachmentRows implements Attachments, PanacheRepositoryBase<AttachmentRow, UUID> {

    private static final int PART = 256 * 1024;

    @Override
    public List<Attachment> of(ReferralId caseId) {
        return find("referralId = ?1 order by version desc", caseId.value()).stream()
                .map(AttachmentRow::toAttachment)
                .toList();
    }

    @Override
    public void add(Attachment attachment, InputStream contents) throws IOException {
        persistAndFlush(AttachmentRow.of(attachment));
        int number = 0;
        for (byte[] part = contents.readNBytes(PART); part.length > 0; part = contents.readNBytes(PART)) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into attachment_part (attachment_id, number, contents) values (?1, ?2, ?3)")
                    .setParameter(1, attachment.id())
                    .setParameter(2, ++number)
                    .setParameter(3, part)
                    .executeUpdate();
        }
    }

    @Override
    public void write(Attachment attachment, OutputStream out) throws IOException {
        long parts = (attachment.size() + PART - 1) / PART;
        for (int number = 1; number <= parts; number++) {
            out.write((byte[]) getEntityManager()
                    .createNativeQuery(
                            "select contents from attachment_part where attachment_id = ?1 and number = ?2",
                            byte[].class)
                    .setParameter(1, attachment.id())
                    .setParameter(2, number)
                    .getSingleResult());
        }
    }
}
