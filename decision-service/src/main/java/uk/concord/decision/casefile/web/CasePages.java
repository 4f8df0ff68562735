package uk.concord.decision.casefile.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Cases, for people. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    private final CaseDesk desk;
    private final AlertDesk alerts;
    private final CaseWays ways;
    private final Story story;
    private final Areas areas;
    private final BusinessClock clock;

    CasePages(CaseDesk desk, AlertDesk alerts, CaseWays ways, Story story, Areas areas, BusinessClock clock) {
        this.desk = desk;
        this.alerts = alerts;
        this.ways = ways;
        this.story = story;
        this.areas = areas;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance cases(CaseDesk.Cases cases, String show);

        static native TemplateInstance file(CasePage page, String done);
    }

    @GET
    @Transactional
    @Permission("case.see")
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.cases(desk.list(show, text, page), show);
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission("case.see")
    public TemplateInstance see(@PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("") String done) {
        return Templates.file(page(caseId, Form.blank()), done);
    }

    @GET
    @Path("/{caseId}/alerts/{alertId}")
    @Transactional
    @Permission("case.see")
    public TemplateInstance alert(@PathParam("caseId") UUID caseId, @PathParam("alertId") UUID alertId) {
        return see(caseId, "");
    }

    @POST
    @Path("/{caseId}/alerts/{alertId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("alert.look-at")
    public Response lookAt(
            @PathParam("caseId") UUID caseId, @PathParam("alertId") UUID alertId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String field = "note-" + alertId;
        try {
            alerts.lookAt(caseId, alertId, version(form), form.text(field));
            return Redirect.to("/decision/cases/" + caseId + "?done=looked");
        } catch (Invalid invalid) {
            return again(caseId, 400, form.refused(at(field, invalid.reasons())));
        } catch (Refused refused) {
            return again(caseId, refused.kind().status(), form.refused(at(field, refused.reasons())));
        }
    }

    private Response again(UUID caseId, int status, Form form) {
        return Response.status(status)
                .entity(Templates.file(page(caseId, form), ""))
                .build();
    }

    private CasePage page(UUID caseId, Form form) {
        CaseDesk.Case seen = desk.see(caseId);
        return new CasePage(
                seen,
                areas.title(seen.listed().yos()),
                clock.today(),
                ways.next(seen.listed()),
                alerts.of(seen.listed()),
                form,
                ways.parts(seen.listed()),
                story.of(seen.timeline()),
                story.of(seen.changesOfForm()));
    }

    private static Integer version(Form form) {
        return form.text("version").matches("[0-9]{1,9}") ? Integer.valueOf(form.text("version")) : null;
    }

    /** What is said of the note is said at the field of this alert. */
    private static List<Reason> at(String field, List<Reason> reasons) {
        return reasons.stream()
                .map(reason ->
                        reason.field().equals("/note") ? new Reason(reason.code(), field, reason.text()) : reason)
                .toList();
    }
}
