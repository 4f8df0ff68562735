package uk.concord.disposal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.concord.disposal.cases.web.WorklistDesk;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Permission;

/** Where those begin who work with children and with victims. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Access access;
    private final WorklistDesk worklist;

    HomePage(Access access, WorklistDesk worklist) {
        this.access = access;
        this.worklist = worklist;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Actor actor, List<WorklistDesk.Need> needs);
    }

    @GET
    @Permission("home")
    public TemplateInstance home() {
        return Templates.home(access.actor(), worklist.needs());
    }
}
