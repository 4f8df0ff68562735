package uk.concord.decision.jointdecision.web;

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
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Checks with the force about history that was deleted, for people: a form in the decision room. */
@Path("/cases/{caseId}/decision/force-check")
@Produces(MediaType.TEXT_HTML)
public class ForceCheckPages {

    private final ForceCheckDesk desk;
    private final JointDecisionPages room;

    ForceCheckPages(ForceCheckDesk desk, JointDecisionPages room) {
        this.desk = desk;
        this.room = room;
    }

    @GET
    @Permission("decision.see")
    public TemplateInstance see(@PathParam("caseId") UUID caseId) {
        return room.see(caseId, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("decision.force-check")
    public Response record(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            desk.record(
                    caseId,
                    new ForceCheckDesk.Sent(
                            RoomForm.version(form),
                            form.date("checkedOn"),
                            foundNothing(form),
                            form.text("foundNothing").equals("true") ? "" : form.text("found")));
            return Redirect.to("/decision/cases/" + caseId + "/decision?done=checked");
        } catch (Invalid invalid) {
            return again(caseId, 400, form, invalid.reasons());
        } catch (Refused refused) {
            return again(caseId, refused.kind().status(), form, refused.reasons());
        }
    }

    private Response again(UUID caseId, int status, Form form, List<Reason> reasons) {
        return room.again(caseId, status, form, reasons);
    }

    private static Boolean foundNothing(Form form) {
        return switch (form.text("foundNothing")) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
