package uk.concord.decision.jointdecision.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** Joint decisions, for machines. Every act answers with the case as it stands after it. */
@Path("/api/cases")
@Tag(name = "Joint decisions")
@Produces(MediaType.APPLICATION_JSON)
public class JointDecisionResource {

    private final JointDecisionDesk desk;

    JointDecisionResource(JointDecisionDesk desk) {
        this.desk = desk;
    }

    /** What one agency would do. */
    public record ProposalSent(Integer version, Instant happenedAt, String reasons, List<LineSent> lines) {}

    /** The version that was seen, and nothing else. */
    public record VersionSent(Integer version) {}

    /** Why the other agency differs. */
    public record DifferenceSent(Integer version, String reasons) {}

    /** The operations manager's view. */
    public record YosViewSent(Integer version, Boolean agrees, String view) {}

    /** What the police decide. */
    public record PoliceDecisionSent(Integer version, String reasons, List<LineSent> lines) {}

    @GET
    @Path("/{caseId}")
    @Permission("decision.see")
    @Operation(
            summary = "See what is to be decided, with every rule's answer",
            description = "For each open offence every disposal, open, open with warnings or closed, with all reasons.")
    @APIResponse(responseCode = "200", description = "The case as it stands now")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public JointDecisionView see(@PathParam("caseId") UUID caseId) {
        return desk.see(caseId);
    }

    @POST
    @Path("/{caseId}/proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.view")
    @Operation(
            summary = "Propose for one's own agency",
            description = "It is recorded whatever the gates say; the answer says at once what would stop anybody from"
                    + " agreeing.")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "400", description = "Some field cannot be read or is missing")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    @APIResponse(responseCode = "422", description = "A rule refuses it")
    public JointDecisionView propose(@PathParam("caseId") UUID caseId, ProposalSent sent) {
        ProposalSent read = sent == null ? new ProposalSent(null, null, null, null) : sent;
        desk.propose(caseId, read.version(), read.happenedAt(), read.reasons(), read.lines());
        return desk.view(caseId);
    }

    @POST
    @Path("/{caseId}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.view")
    @Operation(
            summary = "Agree with the other agency's proposal",
            description = "Every gate is tested now, under the policy in force today.")
    @APIResponse(responseCode = "200", description = "Agreed")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    @APIResponse(responseCode = "422", description = "A gate is closed: every reason at once")
    public JointDecisionView agree(@PathParam("caseId") UUID caseId, VersionSent sent) {
        desk.agree(caseId, sent == null ? null : sent.version());
        return desk.view(caseId);
    }

    @POST
    @Path("/{caseId}/difference")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.view")
    @Operation(summary = "Differ from the other agency's proposal, and say why")
    @APIResponse(responseCode = "200", description = "Recorded; after the second time the case is escalated")
    @APIResponse(responseCode = "400", description = "The reasons are missing")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    @APIResponse(responseCode = "422", description = "A rule refuses it")
    public JointDecisionView dispute(@PathParam("caseId") UUID caseId, DifferenceSent sent) {
        DifferenceSent read = sent == null ? new DifferenceSent(null, null) : sent;
        desk.dispute(caseId, read.version(), read.reasons());
        return desk.view(caseId);
    }

    @POST
    @Path("/{caseId}/escalation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.view")
    @Operation(summary = "Escalate, because a view has been missing for two working days")
    @APIResponse(responseCode = "200", description = "Escalated")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    @APIResponse(responseCode = "422", description = "The view is not late yet")
    public JointDecisionView escalate(@PathParam("caseId") UUID caseId, VersionSent sent) {
        desk.escalate(caseId, sent == null ? null : sent.version());
        return desk.view(caseId);
    }

    @POST
    @Path("/{caseId}/yos-view")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.escalated-view")
    @Operation(summary = "Record the youth offending service's view of an escalated case")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "400", description = "The view is missing")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    public JointDecisionView recordYosView(@PathParam("caseId") UUID caseId, YosViewSent sent) {
        YosViewSent read = sent == null ? new YosViewSent(null, null, null) : sent;
        desk.recordYosView(caseId, read.version(), read.agrees(), read.view());
        return desk.view(caseId);
    }

    @POST
    @Path("/{caseId}/police-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("decision.police-decision")
    @Operation(
            summary = "Record the police decision of an escalated case",
            description = "It opens no closed gate; a dissent of the youth offending service is kept with it.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "400", description = "Some field cannot be read or is missing")
    @APIResponse(responseCode = "409", description = "Not now, or somebody else was first")
    @APIResponse(responseCode = "422", description = "A gate is closed, or the manager's view is still awaited")
    public JointDecisionView decideByPolice(@PathParam("caseId") UUID caseId, PoliceDecisionSent sent) {
        PoliceDecisionSent read = sent == null ? new PoliceDecisionSent(null, null, null) : sent;
        desk.decideByPolice(caseId, read.version(), read.reasons(), read.lines());
        return desk.view(caseId);
    }
}
