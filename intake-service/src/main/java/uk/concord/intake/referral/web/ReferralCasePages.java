package uk.concord.intake.referral.web;

import io.quarkus.qute.TemplateInstance;
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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import uk.concord.identity.Permission;
import uk.concord.intake.referral.FieldReason;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** One G26, for people: the quality check, where it stands, and sending it again. */
@Path("/referrals/{caseId:[0-9a-fA-F-]+}")
@Produces(MediaType.TEXT_HTML)
public class ReferralCasePages {

    private final ReferralReading reading;
    private final ReferralCaseViews views;
    private final ReferralFormActs acts;

    ReferralCasePages(ReferralReading reading, ReferralCaseViews views, ReferralFormActs acts) {
        this.reading = reading;
        this.views = views;
        this.acts = acts;
    }

    @GET
    @Permission("referral.see")
    public TemplateInstance see(@PathParam("caseId") UUID id, @QueryParam("done") @DefaultValue("false") boolean done) {
        return views.check(reading.open(id), Form.blank(), done);
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.check")
    public Response accept(@PathParam("caseId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(() -> acts.accept(id, form), (status, reasons) -> checkAgain(status, id, form.refused(reasons)));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.check")
    public Response giveBack(@PathParam("caseId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        List<FieldReason> said = ReferralFormActs.reasons(form, views.rows(reading.open(id)));
        return tried(
                () -> acts.giveBack(id, form, said),
                (status, reasons) -> checkAgain(status, id, form.refused(ReferralCaseViews.atTicks(reasons, said))));
    }

    @POST
    @Path("/unsuitability")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.check")
    public Response notSuitable(@PathParam("caseId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(
                () -> acts.notSuitable(id, form),
                (status, reasons) -> checkAgain(status, id, form.refused(ReferralCaseViews.atUnsuitability(reasons))));
    }

    @POST
    @Path("/duplicate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.check")
    public Response duplicate(@PathParam("caseId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(
                () -> acts.duplicate(id, form),
                (status, reasons) -> checkAgain(status, id, form.refused(ReferralCaseViews.atDuplicate(reasons))));
    }

    /** Where somebody lands who had to sign in again before a button was heard: the G26, to press it once more. */
    @GET
    @Path("/{act:acceptance|return|unsuitability|duplicate}")
    @Permission("referral.check")
    public Response check(@PathParam("caseId") UUID id) {
        reading.found(id, ReferralReading.CHECK);
        return Redirect.to("/intake/referrals/" + id);
    }

    @GET
    @Path("/sent")
    @Permission("referral.track")
    public TemplateInstance sent(@PathParam("caseId") UUID id) {
        return views.sent(reading.track(id));
    }

    @GET
    @Path("/standing")
    @Permission("referral.track")
    public TemplateInstance standing(
            @PathParam("caseId") UUID id, @QueryParam("done") @DefaultValue("false") boolean done) {
        return views.standing(reading.track(id), Form.blank(), done);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("referral.send")
    public Response withdraw(@PathParam("caseId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(
                () -> acts.withdraw(id, form),
                (status, reasons) -> shown(
                        status,
                        views.standing(reading.track(id), form.refused(ReferralForms.atFields(reasons)), false)));
    }

    /** Where somebody lands who had to sign in again before the button was heard. */
    @GET
    @Path("/withdrawal")
    @Permission("referral.send")
    public Response withdrawal(@PathParam("caseId") UUID id) {
        reading.found(id, ReferralReading.SEND);
        return Redirect.to("/intake/referrals/" + id + "/standing");
    }

    /** Where a G26 that came back is mended: in a draft of whoever mends it. */
    @GET
    @Path("/again")
    @Permission("referral.send")
    public Response again(@PathParam("caseId") UUID id) {
        reading.found(id, ReferralReading.SEND);
        return Redirect.to("/intake/drafts/of/" + id);
    }

    private Response checkAgain(int status, UUID id, Form form) {
        return shown(status, views.check(reading.open(id), form, false));
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static Response tried(Supplier<Answer> act, BiFunction<Integer, List<Reason>, Response> shownAgain) {
        try {
            return Redirect.to(act.get().location());
        } catch (Invalid invalid) {
            return shownAgain.apply(400, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain.apply(refused.kind().status(), refused.reasons());
        }
    }
}
