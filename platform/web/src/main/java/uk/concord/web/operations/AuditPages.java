package uk.concord.web.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.identity.audit.AuditTrail;
import uk.concord.web.Form;
import uk.concord.web.Invalid;

/** Who did what with a record in this service, for an auditor: as a page, and for machines. */
@Path("/")
@Tag(name = "Audit")
public class AuditPages {

    private static final int BAD_REQUEST = 400;

    private final AuditDesk desk;
    private final String service;

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance trail(
                Form form, String service, String subject, List<AuditTrail.Line> lines, boolean asked);
    }

    @Inject
    AuditPages(AuditDesk desk, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.desk = desk;
        this.service = service;
    }

    @GET
    @Path("audit")
    @Produces(MediaType.TEXT_HTML)
    @Permission("audit.read")
    @Operation(hidden = true)
    public Response page(@QueryParam("subject") String subject, @QueryParam("before") Long before) throws SQLException {
        if (subject == null) {
            return shown(200, Templates.trail(Form.blank(), service, "", List.of(), false));
        }
        String asked = subject.strip();
        Form form = Form.filled(Map.of("subject", asked));
        try {
            return shown(200, Templates.trail(form, service, asked, desk.read(asked, before), true));
        } catch (Invalid invalid) {
            Form again = form.refused(invalid.reasons());
            return shown(BAD_REQUEST, Templates.trail(again, service, asked, List.of(), false));
        }
    }

    @GET
    @Path("api/audit/{noun}/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Permission("audit.read")
    @Operation(summary = "Who did what with a record, newest first")
    public List<AuditTrail.Line> read(
            @PathParam("noun") String noun, @PathParam("id") String id, @QueryParam("before") Long before)
            throws SQLException {
        return desk.read(noun + "/" + id, before);
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(page.render())
                .build();
    }
}
