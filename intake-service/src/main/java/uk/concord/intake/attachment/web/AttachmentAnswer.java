package uk.concord.intake.attachment.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import uk.concord.intake.attachment.Attachment;

/** A form on its way to whoever reads it: kept apart from our pages, whatever is in it. */
final class AttachmentAnswer {

    private AttachmentAnswer() {}

    static Response of(AttachmentDesk desk, AttachmentDesk.Opened opened) {
        Attachment attachment = opened.attachment();
        String name = opened.reference() + "-" + attachment.version() + "."
                + attachment.kind().ending();
        StreamingOutput body = out -> desk.write(attachment, out);
        return Response.ok(body)
                .type(attachment.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
