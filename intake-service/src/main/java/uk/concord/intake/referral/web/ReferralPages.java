package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** G26s for people: the form, and the lists of those to check and of one's own. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

    private final ReferralReading reading;
    private final ReferralFormActs acts;
    private final ReferralQuestions questions;
    private final Areas areas;

    ReferralPages(ReferralReading reading, ReferralFormActs acts, ReferralQuestions questions, Areas areas) {
        this.reading = reading;
        this.acts = acts;
        this.questions = questions;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance toCheck(List<ReferralLine> lines, Paging pages, Areas areas);

        static native TemplateInstance mine(List<ReferralLine> lines, Paging pages, Areas areas);
    }

    @GET
    @Permission("referral.check")
    public TemplateInstance toCheck(@QueryParam("page") @DefaultValue("1") int page) {
        ReferralReading.Lines found = reading.toCheck(page);
        return Templates.toCheck(found.lines(), found.pages(), areas);
    }

    @GET
    @Path("/mine")
    @Permission("referral.track")
    public TemplateInstance mine(@QueryParam("page") @DefaultValue("1") int page) {
        ReferralReading.Lines found = reading.mine(page);
        return Templates.mine(found.lines(), found.pages(), areas);
    }

    @GET
    @Path("/new")
    @Permission("referral.send")
    public TemplateInstance write() {
        return questions.page(Form.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.send")
    public Response send(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        if (!form.text("another").isEmpty()) {
            return Response.ok(questions.page(ReferralForms.withOneMore(form))).build();
        }
        try {
            return Redirect.to(acts.send(form).location());
        } catch (Invalid invalid) {
            return shownAgain(400, form, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain(refused.kind().status(), form, refused.reasons());
        }
    }

    private Response shownAgain(int status, Form form, List<Reason> reasons) {
        return Response.status(status)
                .entity(questions.page(form.refused(ReferralForms.atFields(reasons))))
                .build();
    }
}
