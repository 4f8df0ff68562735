package uk.concord.notification.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Permission;

/** Where those begin who keep Concord running, and those who audit it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Access access;

    HomePage(Access access) {
        this.access = access;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Actor actor, boolean operates, boolean audits);
    }

    @GET
    @Permission("home")
    public TemplateInstance home() {
        Actor actor = access.actor();
        return Templates.home(actor, access.allows(actor, "operations.see"), access.allows(actor, "audit.read"));
    }
}
