package uk.concord.intake.attachment.web;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.concord.identity.Permission;
import uk.concord.intake.referral.Referral;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Attaching the police's own form to a G26, for people. */
@Path("/referrals/{caseId:[0-9a-fA-F-]+}/attaching")
@Produces(MediaType.TEXT_HTML)
public class AttachingPages {

    private final AttachmentDesk desk;

    AttachingPages(AttachmentDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance attach(
                UUID caseId, String reference, String to, List<AttachmentLine> versions, Form form, boolean done);
    }

    @GET
    @Permission("referral.send")
    public TemplateInstance attach(
            @PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("false") boolean done) {
        return page(caseId, Form.blank(), done);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission("referral.send")
    public Response take(@PathParam("caseId") UUID caseId, @RestForm("file") FileUpload file) {
        desk.toAttachTo(caseId);
        try {
            desk.attach(caseId, chosen(file));
            return Redirect.to(place(caseId) + "?done=true");
        } catch (Invalid invalid) {
            return shownAgain(400, caseId, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain(refused.kind().status(), caseId, refused.reasons());
        }
    }

    private static java.nio.file.Path chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new Invalid(List.of(new Reason("file-missing", "file", "Choose a file.")));
        }
        return file.uploadedFile();
    }

    private Response shownAgain(int status, UUID caseId, List<Reason> reasons) {
        return Response.status(status)
                .entity(page(caseId, Form.blank().refused(reasons), false))
                .build();
    }

    private TemplateInstance page(UUID caseId, Form form, boolean done) {
        Referral referral = desk.toAttachTo(caseId);
        return Templates.attach(caseId, referral.reference(), place(caseId), desk.of(caseId), form, done);
    }

    private static String place(UUID caseId) {
        return "/intake/referrals/" + caseId + "/attaching";
    }
}
