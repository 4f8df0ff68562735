package uk.concord.disposal.cases.web;

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
import java.util.UUID;
import uk.concord.disposal.cases.WorkGroup;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** What is to be done, one case with all that is delivered in it, and what is done with its assessment. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    private final WorklistDesk worklist;
    private final CaseSight sight;
    private final ActPages pages;
    private final CaseForms forms;
    private final Areas areas;

    CasePages(WorklistDesk worklist, CaseSight sight, ActPages pages, CaseForms forms, Areas areas) {
        this.worklist = worklist;
        this.sight = sight;
        this.pages = pages;
        this.forms = forms;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(WorklistDesk.Lines found, WorkGroup[] groups, Areas areas);

        static native TemplateInstance see(CaseSight.Seen seen, String done);

        static native TemplateInstance act(ActPage page, Form form);
    }

    @GET
    @Transactional
    @Permission("disposal.see")
    public TemplateInstance list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("state") @DefaultValue("") String state) {
        return Templates.list(worklist.list(page, state), WorkGroup.values(), areas);
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission("disposal.see")
    public TemplateInstance see(@PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("") String done) {
        return Templates.see(sight.see(caseId), done);
    }

    @GET
    @Path("/{caseId}/allocation")
    @Permission("assessment.allocate")
    public Response allocation(@PathParam("caseId") UUID caseId, @QueryParam("decision") Integer decision) {
        return open(caseId, "allocation", AssessmentDesk.ALLOCATE, decision);
    }

    @POST
    @Path("/{caseId}/allocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("assessment.allocate")
    public Response allocate(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return take(caseId, "allocation", AssessmentDesk.ALLOCATE, Form.of(sent));
    }

    @GET
    @Path("/{caseId}/assessment")
    @Permission("assessment.record")
    public Response assessment(@PathParam("caseId") UUID caseId, @QueryParam("decision") Integer decision) {
        return open(caseId, "assessment", AssessmentDesk.RECORD, decision);
    }

    @POST
    @Path("/{caseId}/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("assessment.record")
    public Response record(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return take(caseId, "assessment", AssessmentDesk.RECORD, Form.of(sent));
    }

    @GET
    @Path("/{caseId}/countersignature")
    @Permission("assessment.countersign")
    public Response countersignature(@PathParam("caseId") UUID caseId, @QueryParam("decision") Integer decision) {
        return open(caseId, "countersignature", AssessmentDesk.COUNTERSIGN, decision);
    }

    @POST
    @Path("/{caseId}/countersignature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("assessment.countersign")
    public Response countersign(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return take(caseId, "countersignature", AssessmentDesk.COUNTERSIGN, Form.of(sent));
    }

    @GET
    @Path("/{caseId}/assessment-return")
    @Permission("assessment.countersign")
    public Response assessmentReturn(@PathParam("caseId") UUID caseId, @QueryParam("decision") Integer decision) {
        return open(caseId, "assessment-return", AssessmentDesk.COUNTERSIGN, decision);
    }

    @POST
    @Path("/{caseId}/assessment-return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("assessment.countersign")
    public Response sendBack(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return take(caseId, "assessment-return", AssessmentDesk.COUNTERSIGN, Form.of(sent));
    }

    /** The page of the act; where the act is not possible now, the case, which says why. */
    private Response open(UUID caseId, String act, String operation, Integer decision) {
        ActPages.Prepared prepared = pages.assessment(caseId, act, operation, decision);
        return prepared.possible()
                ? Response.ok(Templates.act(prepared.page(), prepared.form())).build()
                : Redirect.to("/disposal/cases/" + caseId);
    }

    private Response take(UUID caseId, String act, String operation, Form form) {
        try {
            return Redirect.to(forms.assessment(caseId, act, form));
        } catch (Invalid invalid) {
            return again(400, caseId, act, operation, form.refused(invalid.reasons()));
        } catch (Refused refused) {
            return again(refused.kind().status(), caseId, act, operation, form.refused(refused.reasons()));
        }
    }

    private Response again(int status, UUID caseId, String act, String operation, Form form) {
        ActPage page = pages.assessment(caseId, act, operation, Typed.number(form, "decision"))
                .page();
        Form atFields = form.refused(form.reasons().stream().map(Typed::atField).toList());
        return Response.status(status).entity(Templates.act(page, atFields)).build();
    }
}
