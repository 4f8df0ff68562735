package uk.concord.intake.attachment.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import uk.concord.identity.Permission;

/** The police's own form of a G26, to be read on one's own machine. */
@Path("/referrals/{caseId:[0-9a-fA-F-]+}/attachment")
public class AttachmentPages {

    private final AttachmentDesk desk;

    AttachmentPages(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Permission("referral.see")
    public Response read(@PathParam("caseId") UUID caseId, @QueryParam("version") @DefaultValue("0") int version) {
        return AttachmentAnswer.of(desk, desk.open(caseId, version));
    }
}
