package uk.concord.decision.history.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;

/** The history of a child, for people. */
@Path("/children")
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

    private final HistoryDesk desk;
    private final Areas areas;

    HistoryPages(HistoryDesk desk, Areas areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance children(HistoryDesk.Children children, String text, Areas areas);

        static native TemplateInstance history(HistoryView history);
    }

    @GET
    @Transactional
    @Permission("history.see")
    public TemplateInstance list(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.children(desk.list(text, page), text.strip(), areas);
    }

    @GET
    @Path("/{personId}")
    @Transactional
    @Permission("history.see")
    public TemplateInstance see(@PathParam("personId") UUID personId) {
        return Templates.history(desk.view(personId));
    }
}
