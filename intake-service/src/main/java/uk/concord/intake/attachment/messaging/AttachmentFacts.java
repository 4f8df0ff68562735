package uk.concord.intake.attachment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.handling.AttachmentJournal;
import uk.concord.intake.referral.Referral;

/** Writes into the audit what is done with attached forms. */
@ApplicationScoped
class AttachmentFacts implements AttachmentJournal {

    private final Audit audit;

    AttachmentFacts(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void attached(Attachment attachment, Referral referral) {
        write(AuditEntry.Act.COLLECTION, "referral.send", attachment.by().id(), attachment, referral);
    }

    @Override
    public void read(Attachment attachment, Referral referral, String actor) {
        write(AuditEntry.Act.CONSULTATION, "referral.see", actor, attachment, referral);
    }

    private void write(AuditEntry.Act act, String operation, String actor, Attachment attachment, Referral referral) {
        audit.record(new AuditEntry(
                act,
                operation,
                actor,
                "person/" + referral.personId(),
                "",
                Map.of(
                        "case", referral.id().toString(),
                        "attachment", String.valueOf(attachment.version()),
                        "digest", attachment.digest())));
    }
}
