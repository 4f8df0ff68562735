package uk.concord.identity.running;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jboss.logging.MDC;
import uk.concord.identity.Access;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.NotPermitted;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;

/** Doors of every kind, as a service has them. */
@Path("/")
public class Doors {

    private final Access access;
    private final Audit audit;

    Doors(Access access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    @GET
    @Path("open")
    @OpenDoor(why = "it shows nothing")
    public String open() {
        return "open";
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "nobody classified this";
    }

    @GET
    @Path("misspelt")
    @Permission("child.histroy")
    public String misspelt() {
        return "no such operation";
    }

    @GET
    @Path("me")
    @Permission("home")
    public String me() {
        return access.actor().toString();
    }

    @GET
    @Path("seen")
    @Permission("child.history")
    public boolean seen(@QueryParam("yos") String yos) {
        return access.sees(access.actor(), "child.history", new Area("cleveland", yos, false));
    }

    @POST
    @Path("act")
    @Permission("child.history")
    @Transactional
    public void act(@QueryParam("subject") String subject, @QueryParam("fails") boolean fails) {
        MDC.put("correlationId", "c-of-" + subject);
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                "child.history",
                access.actor().id(),
                "person/" + subject,
                "",
                Map.of("version", "3")));
        if (fails) {
            throw new IllegalStateException("the act fails after its audit row");
        }
    }

    /** What the web module does properly. */
    @Provider
    public static class Refusals implements ExceptionMapper<NotPermitted> {
        @Override
        public Response toResponse(NotPermitted refusal) {
            return Response.status(403).entity(refusal.text()).build();
        }
    }
}
