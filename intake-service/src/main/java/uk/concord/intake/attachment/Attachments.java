package uk.concord.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import uk.concord.intake.referral.ReferralId;

/** All the forms that were attached, with their contents. */
public interface Attachments {

    /** Those of a G26, the newest first. */
    List<Attachment> of(ReferralId caseId);

    /** Keeps a version; its contents pass through and are never held as a whole. */
    void add(Attachment attachment, InputStream contents) throws IOException;

    /** Writes the contents of a version out, part by part. */
    void write(Attachment attachment, OutputStream out) throws IOException;
}
