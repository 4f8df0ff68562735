package uk.concord.intake.referral.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.intake.referral.contract.ReferralSent;

/** Changing what an accepted G26 says, for machines. */
@Path("/api/referrals/{caseId}/amendment")
@Tag(name = "Referrals (G26)")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

    private final AmendmentDesk desk;

    AmendmentResource(AmendmentDesk desk) {
        this.desk = desk;
    }

    /** The whole form as it should read, why it changes, and when that was said; now, where it is left out. */
    public record Amendment(Integer version, ReferralSent referral, String reason, Instant happenedAt) {}

    @PUT
    @Permission("referral.amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what an accepted G26 says",
            description = "Where something material changes, both agencies look at the decision again.")
    @APIResponse(responseCode = "200", description = "Changed, one version on")
    @APIResponse(responseCode = "409", description = "It is not accepted, or somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "Nothing would change, or it is not yours to change")
    public Standing amend(@PathParam("caseId") UUID caseId, Amendment body) {
        Amendment said = body == null ? new Amendment(null, null, null, null) : body;
        ReferralSent referral = Optional.ofNullable(said.referral()).orElse(ReferralSent.NOTHING);
        return desk.amend(
                caseId, new AmendmentDesk.Asked(said.version(), referral.asSent(), said.reason(), said.happenedAt()));
    }
}
