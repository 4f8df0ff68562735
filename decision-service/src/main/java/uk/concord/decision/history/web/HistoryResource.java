package uk.concord.decision.history.web;

import jakarta.transaction.Transactional;
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

/** The history of a child, for machines. */
@Path("/api/children")
@Tag(name = "Children and their earlier disposals")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final HistoryDesk desk;

    HistoryResource(HistoryDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{personId}/history")
    @Transactional
    @Permission("history.see")
    @Operation(summary = "See a child's earlier disposals", description = "Kind, day and area of each, latest first.")
    @APIResponse(responseCode = "200", description = "The history as far as it has arrived")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public HistoryView see(@PathParam("personId") UUID personId) {
        return desk.view(personId);
    }
}
