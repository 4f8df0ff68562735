package uk.concord.intake.attachment.handling;

import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.referral.Referral;

/** Writes into the audit that a form was attached, and each reading of it. */
public interface AttachmentJournal {

    void attached(Attachment attachment, Referral referral);

    void read(Attachment attachment, Referral referral, String actor);
}
