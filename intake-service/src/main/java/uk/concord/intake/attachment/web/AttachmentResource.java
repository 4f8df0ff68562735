package uk.concord.intake.attachment.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.handling.AttachOutcome;

/** The police's own form of a G26, for machines. */
@Path("/api/referrals/{caseId:[0-9a-fA-F-]+}/attachment")
@Tag(name = "Referrals (G26)")
public class AttachmentResource {

    private final AttachmentDesk desk;

    AttachmentResource(AttachmentDesk desk) {
        this.desk = desk;
    }

    /**
     * What is told of an attached form.
     *
     * @param state always ATTACHED
     * @param version of the attachment, not of the G26
     */
    public record AttachmentView(
            UUID caseId,
            String state,
            int version,
            String mediaType,
            long size,
            String digest,
            Instant attachedAt,
            List<String> allowedActions) {

        static AttachmentView of(Attachment attachment) {
            return new AttachmentView(
                    attachment.caseId().value(),
                    "ATTACHED",
                    attachment.version(),
                    attachment.kind().mediaType(),
                    attachment.size(),
                    attachment.digest(),
                    attachment.at(),
                    List.of("ATTACH"));
        }
    }

    @PUT
    @Permission("referral.send")
    @Consumes({"application/pdf", "image/png", "image/jpeg", "image/tiff", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Attach the police's own form to a G26",
            description =
                    "A PDF, PNG, JPEG or TIFF, up to 10 MB; what it is, its contents say. The same file again adds"
                            + " nothing, another one is the next version.")
    @APIResponse(responseCode = "201", description = "Attached, as the next version")
    @APIResponse(responseCode = "200", description = "This very file is the newest version already")
    @APIResponse(responseCode = "400", description = "The file is not taken: every reason")
    @APIResponse(responseCode = "409", description = "The case is closed")
    public Response attach(@PathParam("caseId") UUID caseId, InputStream file) {
        AttachOutcome.Attached attached = desk.attach(caseId, file);
        return Response.status(attached.before() ? 200 : 201)
                .entity(AttachmentView.of(attached.attachment()))
                .build();
    }

    @GET
    @Permission("referral.see")
    @Operation(summary = "Read the police's own form", description = "The newest version, where none is named.")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public Response read(@PathParam("caseId") UUID caseId, @QueryParam("version") @DefaultValue("0") int version) {
        return AttachmentAnswer.of(desk, desk.open(caseId, version));
    }
}
