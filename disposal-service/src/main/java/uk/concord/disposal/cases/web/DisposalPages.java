package uk.concord.disposal.cases.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import uk.concord.identity.Permission;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** The document of a disposal, and what is done with the disposal on its way. */
@Path("/disposals")
@Produces(MediaType.TEXT_HTML)
public class DisposalPages {

    private final CaseReading cases;
    private final ActPages pages;
    private final CaseForms forms;

    DisposalPages(CaseReading cases, ActPages pages, CaseForms forms) {
        this.cases = cases;
        this.pages = pages;
        this.forms = forms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(CaseReading.Printed printed);
    }

    @GET
    @Path("/{disposalId}/document")
    @Transactional
    @Permission("disposal.see")
    public TemplateInstance document(@PathParam("disposalId") UUID disposalId) {
        return Templates.document(cases.printed(disposalId));
    }

    @GET
    @Path("/{disposalId}/signing")
    @Permission("disposal.sign")
    public Response signing(@PathParam("disposalId") UUID disposalId) {
        return open(disposalId, "signing", DisposalDesk.SIGN);
    }

    @POST
    @Path("/{disposalId}/signing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("disposal.sign")
    public Response sign(@PathParam("disposalId") UUID disposalId, MultivaluedMap<String, String> sent) {
        return take(disposalId, "signing", DisposalDesk.SIGN, Form.of(sent));
    }

    @GET
    @Path("/{disposalId}/stop")
    @Permission("disposal.sign")
    public Response stopping(@PathParam("disposalId") UUID disposalId) {
        return open(disposalId, "stop", DisposalDesk.SIGN);
    }

    @POST
    @Path("/{disposalId}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("disposal.sign")
    public Response stop(@PathParam("disposalId") UUID disposalId, MultivaluedMap<String, String> sent) {
        return take(disposalId, "stop", DisposalDesk.SIGN, Form.of(sent));
    }

    @GET
    @Path("/{disposalId}/giving")
    @Permission("disposal.give")
    public Response giving(@PathParam("disposalId") UUID disposalId) {
        return open(disposalId, "giving", DisposalDesk.GIVE);
    }

    @POST
    @Path("/{disposalId}/giving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("disposal.give")
    public Response give(@PathParam("disposalId") UUID disposalId, MultivaluedMap<String, String> sent) {
        return take(disposalId, "giving", DisposalDesk.GIVE, Form.of(sent));
    }

    @GET
    @Path("/{disposalId}/closing")
    @Permission("disposal.close")
    public Response closing(@PathParam("disposalId") UUID disposalId) {
        return open(disposalId, "closing", DisposalDesk.CLOSE);
    }

    @POST
    @Path("/{disposalId}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("disposal.close")
    public Response close(@PathParam("disposalId") UUID disposalId, MultivaluedMap<String, String> sent) {
        return take(disposalId, "closing", DisposalDesk.CLOSE, Form.of(sent));
    }

    @GET
    @Path("/{disposalId}/review")
    @Permission("disposal.review")
    public Response reviewing(@PathParam("disposalId") UUID disposalId) {
        return open(disposalId, "review", DisposalDesk.REVIEW);
    }

    @POST
    @Path("/{disposalId}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("disposal.review")
    public Response review(@PathParam("disposalId") UUID disposalId, MultivaluedMap<String, String> sent) {
        return take(disposalId, "review", DisposalDesk.REVIEW, Form.of(sent));
    }

    /** The page of the act; where the act is not possible now, the case, which says why. */
    private Response open(UUID disposalId, String act, String operation) {
        ActPages.Prepared prepared = pages.disposal(disposalId, act, operation);
        return prepared.possible()
                ? Response.ok(CasePages.Templates.act(prepared.page(), prepared.form()))
                        .build()
                : Redirect.to(prepared.page().back());
    }

    private Response take(UUID disposalId, String act, String operation, Form form) {
        try {
            return Redirect.to(forms.disposal(disposalId, act, form));
        } catch (Invalid invalid) {
            return again(400, disposalId, act, operation, form.refused(invalid.reasons()));
        } catch (Refused refused) {
            return again(refused.kind().status(), disposalId, act, operation, form.refused(refused.reasons()));
        }
    }

    private Response again(int status, UUID disposalId, String act, String operation, Form form) {
        ActPage page = pages.disposal(disposalId, act, operation).page();
        Form atFields = form.refused(form.reasons().stream().map(Typed::atField).toList());
        return Response.status(status)
                .entity(CasePages.Templates.act(page, atFields))
                .build();
    }
}
