package uk.concord.decision.casefile.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Alerts that something changed after a disposal was given, for machines. */
@Path("/api/cases/{caseId}/alerts")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {

    private final AlertDesk desk;
    private final CaseDesk cases;

    AlertResource(AlertDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** That somebody has looked, and what they make of it. */
    public record LookSent(Integer version, String note) {}

    @GET
    @Transactional
    @Permission("case.see")
    @Operation(
            summary = "See who is to look at what changed after a disposal was given",
            description =
                    "Nothing is undone by itself; operations manager and police inspector each say what they found.")
    @APIResponse(responseCode = "200", description = "The alerts of the case, latest first")
    @APIResponse(responseCode = "404", description = "There is no such case, or none that you may see")
    public AlertView.OfCase see(@PathParam("caseId") UUID caseId) {
        return new AlertView.OfCase(
                caseId,
                desk.of(cases.see(caseId).listed()).stream().map(AlertView::of).toList());
    }

    @POST
    @Path("/{alertId}/look")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("alert.look-at")
    @Operation(summary = "Say that you have looked, and what you make of it")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "400", description = "The note is missing")
    @APIResponse(responseCode = "409", description = "Somebody has looked already")
    @APIResponse(responseCode = "422", description = "It is for somebody else to look")
    public AlertView lookAt(@PathParam("caseId") UUID caseId, @PathParam("alertId") UUID alertId, LookSent sent) {
        LookSent read = sent == null ? new LookSent(null, null) : sent;
        return AlertView.of(desk.lookAt(caseId, alertId, read.version(), read.note()));
    }
}
