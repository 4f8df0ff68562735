package uk.concord.web.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.concord.identity.Access;
import uk.concord.identity.Permission;
import uk.concord.web.Redirect;
import uk.concord.web.page.Head;

/** What is stuck in this service, and a button to set it going. */
@Path("/operations")
@Produces(MediaType.TEXT_HTML)
public class OperationsPages {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;

    private final OperationsDesk desk;
    private final Access access;
    private final Head head;
    private final String service;

    @CheckedTemplate(basePath = "operations")
    static class Templates {
        static native TemplateInstance standing(
                OperationsDesk.Standing standing, String service, String done, boolean mends);
    }

    @Inject
    OperationsPages(
            OperationsDesk desk,
            Access access,
            Head head,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.desk = desk;
        this.access = access;
        this.head = head;
        this.service = service;
    }

    @GET
    @Permission("operations.see")
    @Operation(hidden = true)
    public TemplateInstance standing(@QueryParam("done") String done) {
        boolean mends = access.allows(access.actor(), "operations.mend");
        return Templates.standing(desk.standing(), service, done == null ? "" : done, mends);
    }

    @POST
    @Path("/replay")
    @Consumes(FORM)
    @Permission("operations.mend")
    @Operation(hidden = true)
    public Response replay(@FormParam("topic") String topic, @FormParam("key") String key) {
        return after(desk.replay(topic, key).gone() ? "replayed" : "still");
    }

    @POST
    @Path("/set-aside/{id}/replay")
    @Consumes(FORM)
    @Permission("operations.mend")
    @Operation(hidden = true)
    public Response replaySetAside(@PathParam("id") UUID id) {
        return after(desk.replaySetAside(id).gone() ? "replayed" : "still");
    }

    @POST
    @Path("/set-aside/{id}/resolve")
    @Consumes(FORM)
    @Permission("operations.mend")
    @Operation(hidden = true)
    public Response resolve(@PathParam("id") UUID id) {
        desk.resolve(id);
        return after("resolved");
    }

    /** Where a sign-in in between ends. */
    @GET
    @Path("/replay")
    @Permission("operations.see")
    @Operation(hidden = true)
    public Response besideReplay() {
        return after("");
    }

    /** Where a sign-in in between ends. */
    @GET
    @Path("/set-aside/{id}/{act}")
    @Permission("operations.see")
    @Operation(hidden = true)
    public Response besideSetAside(@PathParam("id") UUID id, @PathParam("act") String act) {
        return after("");
    }

    private Response after(String done) {
        return Redirect.to(head.root() + "/operations" + (done.isEmpty() ? "" : "?done=" + done));
    }
}
