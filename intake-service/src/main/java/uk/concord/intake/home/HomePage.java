package uk.concord.intake.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Permission;
import uk.concord.intake.notice.Notices;

/** Where police officers begin. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Notices notices;
    private final Access access;

    HomePage(Notices notices, Access access) {
        this.notices = notices;
        this.access = access;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Actor actor, boolean listed, long notices);
    }

    @GET
    @Transactional
    @Permission("home")
    public TemplateInstance home() {
        Actor actor = access.actor();
        boolean listed = access.allows(actor, "notice.list");
        return Templates.home(actor, listed, listed ? notices.count(actor.force(), actor.yos(), false) : 0);
    }
}
