package uk.concord.web.operations;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** What is stuck in this service, for machines. */
@Path("/api/operations")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    private final OperationsDesk desk;

    @Inject
    OperationsResource(OperationsDesk desk) {
        this.desk = desk;
    }

    /** The key to be tried again. */
    public record Replay(String topic, String key) {}

    @GET
    @Permission("operations.see")
    @Operation(summary = "What is stuck, and why")
    public OperationsDesk.Standing standing() {
        return desk.standing();
    }

    @POST
    @Path("/replay")
    @Permission("operations.mend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Try the records of a stopped key again, in this service only")
    public OperationsDesk.Outcome replay(Replay wanted) {
        return desk.replay(wanted == null ? null : wanted.topic(), wanted == null ? null : wanted.key());
    }

    @POST
    @Path("/set-aside/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("operations.mend")
    @Operation(summary = "Try a record that was set aside again")
    public OperationsDesk.Outcome replaySetAside(@PathParam("id") UUID id) {
        return desk.replaySetAside(id);
    }

    @POST
    @Path("/set-aside/{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("operations.mend")
    @Operation(summary = "Close a record that was set aside and needs nothing more")
    public void resolve(@PathParam("id") UUID id) {
        desk.resolve(id);
    }
}
