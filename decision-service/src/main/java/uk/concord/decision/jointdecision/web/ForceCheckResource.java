package uk.concord.decision.jointdecision.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** Checks with the force about history that was deleted, for machines. */
@Path("/api/cases/{caseId}/force-check")
@Tag(name = "Joint decisions")
@Produces(MediaType.APPLICATION_JSON)
public class ForceCheckResource {

    private final ForceCheckDesk desk;
    private final JointDecisionDesk decisions;

    ForceCheckResource(ForceCheckDesk desk, JointDecisionDesk decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    /** That the force was asked. @param found what it found, left out where that is nothing */
    public record CheckSent(Integer version, String checkedOn, Boolean foundNothing, String found) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.force-check")
    @Operation(
            summary = "Record a check with the force about a child's deleted history",
            description = "Where part of a child's history was deleted, triage is open only after it.")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "400", description = "Some field cannot be read or is missing")
    @APIResponse(responseCode = "409", description = "There is nothing to check, or somebody else was first")
    public JointDecisionView record(@PathParam("caseId") UUID caseId, CheckSent sent) {
        CheckSent read = sent == null ? new CheckSent(null, null, null, null) : sent;
        desk.record(
                caseId, new ForceCheckDesk.Sent(read.version(), read.checkedOn(), read.foundNothing(), read.found()));
        return decisions.view(caseId);
    }
}
