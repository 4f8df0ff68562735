package uk.concord.intake.referral.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** Every version of a G26 with what it changed, for machines. */
@Path("/api/referrals/{caseId}/versions")
@Tag(name = "Referrals (G26)")
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    private final AmendmentDesk desk;

    VersionsResource(AmendmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Permission("referral.versions")
    @Operation(summary = "Read every version of a G26, the newest first, with what each changed and what is material")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public VersionsView versions(@PathParam("caseId") UUID caseId) {
        return desk.versions(caseId);
    }
}
