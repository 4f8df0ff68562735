package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import uk.concord.identity.Permission;
import uk.concord.intake.referral.Referral;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Changing what was sent, for people: the same form filled, then what would change, then it is sent. */
@Path("/referrals/{caseId:[0-9a-fA-F-]+}/amendment")
@Produces(MediaType.TEXT_HTML)
public class AmendmentPages {

    private final AmendmentDesk desk;
    private final AmendmentActs acts;
    private final ReferralQuestions questions;
    private final ReferralReading reading;

    AmendmentPages(AmendmentDesk desk, AmendmentActs acts, ReferralQuestions questions, ReferralReading reading) {
        this.desk = desk;
        this.acts = acts;
        this.questions = questions;
        this.reading = reading;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(
                Form form, List<OffenceBlock> blocks, ReferralChoices choices, AmendmentPage page);

        static native TemplateInstance confirm(Form form, AmendmentPage page, List<VersionsView.Change> changes);
    }

    @GET
    @Permission("referral.amend")
    public Response write(@PathParam("caseId") UUID caseId) {
        Referral referral = desk.toAmend(caseId);
        AmendmentPage page = page(referral);
        return page.possible() ? shown(200, write(acts.filled(referral), page)) : Redirect.to(reading.placeOf(caseId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.amend")
    public Response send(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AmendmentPage page = page(desk.toAmend(caseId));
        if (!form.text("another").isEmpty()) {
            return shown(200, write(ReferralForms.withOneMore(form), page));
        }
        if (!form.text("back").isEmpty()) {
            return shown(200, write(form, page));
        }
        try {
            return form.chosen("confirmed", "true")
                    ? Redirect.to(acts.amend(caseId, form).location())
                    : shown(200, Templates.confirm(form, page, acts.preview(caseId, form)));
        } catch (Invalid invalid) {
            return shown(400, write(form.refused(AmendmentActs.atFields(invalid.reasons())), page));
        } catch (Refused refused) {
            return again(refused.kind().status(), form, refused.reasons(), caseId);
        }
    }

    /** What was typed is kept; the version on the page is the one that stands now, so that it can be sent after all. */
    private Response again(int status, Form form, List<Reason> reasons, UUID caseId) {
        AmendmentPage now = page(desk.toAmend(caseId));
        return now.possible()
                ? shown(status, write(form.refused(AmendmentActs.atFields(reasons)), now))
                : Redirect.to(reading.placeOf(caseId));
    }

    private TemplateInstance write(Form form, AmendmentPage page) {
        return Templates.write(form, ReferralForms.blocks(form), questions.choices(), page);
    }

    private AmendmentPage page(Referral referral) {
        return AmendmentPage.of(referral, reading.placeOf(referral.id().value()));
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
