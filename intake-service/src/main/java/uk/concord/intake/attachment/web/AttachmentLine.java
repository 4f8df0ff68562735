package uk.concord.intake.attachment.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Locale;
import uk.concord.intake.attachment.Attachment;

/** A version of an attached form, as a page lists it. */
@TemplateData
public record AttachmentLine(int version, String kind, String size, String by, Instant at, String link) {

    static AttachmentLine of(Attachment attachment) {
        return new AttachmentLine(
                attachment.version(),
                attachment.kind().title(),
                size(attachment.size()),
                attachment.by().name(),
                attachment.at(),
                "/intake/referrals/" + attachment.caseId() + "/attachment?version=" + attachment.version());
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / (1024.0 * 1024.0));
    }
}
