package uk.concord.decision.jointdecision.web;

import io.quarkus.qute.CheckedTemplate;
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
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** The decision room, for people: everything about a case that is to be decided on one page, and the two halves. */
@Path("/cases/{caseId}/decision")
@Produces(MediaType.TEXT_HTML)
public class JointDecisionPages {

    private final JointDecisionDesk desk;

    JointDecisionPages(JointDecisionDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance room(JointDecisionView room, RoomForm ask, Form form, String done);
    }

    @GET
    @Permission("decision.see")
    public TemplateInstance see(@PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("") String done) {
        JointDecisionView room = desk.see(caseId);
        return Templates.room(room, new RoomForm(room), RoomForm.opening(room, desk.isOfPolice()), done);
    }

    @GET
    @Path("/proposal")
    @Permission("decision.see")
    public TemplateInstance proposal(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/proposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.view")
    public Response propose(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(
                caseId,
                form,
                "proposed",
                () -> desk.propose(caseId, RoomForm.version(form), null, RoomForm.reasons(form), RoomForm.lines(form)));
    }

    @GET
    @Path("/agreement")
    @Permission("decision.see")
    public TemplateInstance agreement(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.view")
    public Response agree(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(caseId, form, "agreed", () -> desk.agree(caseId, RoomForm.version(form)));
    }

    @GET
    @Path("/difference")
    @Permission("decision.see")
    public TemplateInstance difference(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/difference")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.view")
    public Response dispute(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(caseId, form, "differed", () -> desk.dispute(caseId, RoomForm.version(form), form.text("reasons")));
    }

    @GET
    @Path("/escalation")
    @Permission("decision.see")
    public TemplateInstance escalation(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/escalation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.view")
    public Response escalate(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(caseId, form, "escalated", () -> desk.escalate(caseId, RoomForm.version(form)));
    }

    @GET
    @Path("/yos-view")
    @Permission("decision.see")
    public TemplateInstance yosView(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/yos-view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.escalated-view")
    public Response recordYosView(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(
                caseId,
                form,
                "viewed",
                () -> desk.recordYosView(caseId, RoomForm.version(form), RoomForm.agrees(form), form.text("view")));
    }

    @GET
    @Path("/police-decision")
    @Permission("decision.see")
    public TemplateInstance policeDecision(@PathParam("caseId") UUID caseId) {
        return see(caseId, "");
    }

    @POST
    @Path("/police-decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.police-decision")
    public Response decideByPolice(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return done(
                caseId,
                form,
                "decided",
                () -> desk.decideByPolice(
                        caseId, RoomForm.version(form), RoomForm.reasons(form), RoomForm.lines(form)));
    }

    private Response done(UUID caseId, Form form, String what, Runnable act) {
        try {
            act.run();
            return room(caseId, "?done=" + what);
        } catch (Invalid invalid) {
            return again(caseId, 400, form, invalid.reasons());
        } catch (Refused refused) {
            return again(caseId, refused.kind().status(), form, refused.reasons());
        }
    }

    /** The room as it stands now, with everything kept that was typed. */
    Response again(UUID caseId, int status, Form form, List<Reason> reasons) {
        JointDecisionView room = desk.see(caseId);
        return Response.status(status)
                .entity(Templates.room(room, new RoomForm(room), RoomForm.refused(form, reasons), ""))
                .build();
    }

    private static Response room(UUID caseId, String query) {
        return Redirect.to("/decision/cases/" + caseId + "/decision" + query);
    }
}
