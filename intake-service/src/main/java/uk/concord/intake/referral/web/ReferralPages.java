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
import uk.concord.identity.Access;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** G26s for people: the form, and the lists of those to check and of one's own. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

    private final ReferralListing listing;
    private final Access access;
    private final ReferralFormActs acts;
    private final ReferralQuestions questions;
    private final Areas areas;

    ReferralPages(
            ReferralListing listing, Access access, ReferralFormActs acts, ReferralQuestions questions, Areas areas) {
        this.listing = listing;
        this.access = access;
        this.acts = acts;
        this.questions = questions;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance toCheck(ListPage page, Areas areas);

        static native TemplateInstance mine(ListPage page, Areas areas);
    }

    @GET
    @Permission("referral.check")
    public TemplateInstance toCheck(
            @QueryParam("q") String q,
            @QueryParam("state") @DefaultValue("SENT") String state,
            @QueryParam("yos") String yos,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") @DefaultValue("oldest") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListFilters filters = new ListFilters(q, state, yos, from, to, sort);
        return Templates.toCheck(shown(listing.toCheck(filters, page), filters, "/intake/referrals"), areas);
    }

    @GET
    @Path("/mine")
    @Permission("referral.track")
    public TemplateInstance mine(
            @QueryParam("q") String q,
            @QueryParam("state") String state,
            @QueryParam("yos") String yos,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListFilters filters = new ListFilters(q, state, yos, from, to, sort);
        return Templates.mine(shown(listing.mine(filters, page), filters, "/intake/referrals/mine"), areas);
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

    private ListPage shown(ReferralListing.Found found, ListFilters filters, String path) {
        return ListPage.of(found, filters, path, areas.yosTitles(access.actor().force()));
    }

    private Response shownAgain(int status, Form form, List<Reason> reasons) {
        return Response.status(status)
                .entity(questions.page(form.refused(ReferralForms.atFields(reasons))))
                .build();
    }
}
