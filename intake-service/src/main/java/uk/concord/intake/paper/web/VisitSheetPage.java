package uk.concord.intake.paper.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.concord.identity.Permission;

/** A sheet to print for a visit, and to fill in by hand. Nothing about the person harmed stands on it: the child may read it. */
@Path("/referrals/visit-sheet")
@Produces(MediaType.TEXT_HTML)
public class VisitSheetPage {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sheet();
    }

    @GET
    @Permission("form.print")
    public TemplateInstance sheet() {
        return Templates.sheet();
    }
}
