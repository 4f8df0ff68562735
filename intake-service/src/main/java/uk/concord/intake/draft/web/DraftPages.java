package uk.concord.intake.draft.web;

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
import uk.concord.identity.Permission;
import uk.concord.web.Form;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;

/** Where an officer begins a G26, goes on with one, or mends one that came back. */
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
public class DraftPages {

    private final DraftActs acts;

    DraftPages(DraftActs acts) {
        this.acts = acts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance drafts(
                List<DraftLine> lines, Paging pages, int days, Form form, boolean deleted);
    }

    @GET
    @Transactional
    @Permission("referral.send")
    public TemplateInstance drafts(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("deleted") @DefaultValue("false") boolean deleted) {
        DraftActs.Lines found = acts.mine(page);
        return Templates.drafts(found.lines(), found.pages(), found.days(), Form.blank(), deleted);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.send")
    public Response begin(MultivaluedMap<String, String> sent) {
        return Redirect.to(acts.begin(Form.of(sent)).location());
    }

    /** The draft in which a G26 that came back is mended; it opens with everything that was sent. */
    @GET
    @Path("/of/{caseId}")
    @Permission("referral.send")
    public Response mend(@PathParam("caseId") UUID caseId) {
        return Redirect.to(acts.mend(caseId));
    }
}
