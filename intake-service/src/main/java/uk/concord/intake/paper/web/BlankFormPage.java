package uk.concord.intake.paper.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.concord.identity.Access;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;

/** A G26 to print and fill in by hand. */
@Path("/referrals/blank")
@Produces(MediaType.TEXT_HTML)
public class BlankFormPage {

    private final Access access;
    private final Areas areas;

    BlankFormPage(Access access, Areas areas) {
        this.access = access;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance blank(BlankForm form);
    }

    @GET
    @Permission("form.print")
    public TemplateInstance blank() {
        return Templates.blank(
                BlankForm.of(areas.yosTitles(access.actor().force()).values()));
    }
}
