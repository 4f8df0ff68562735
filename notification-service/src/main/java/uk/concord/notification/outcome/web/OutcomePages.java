package uk.concord.notification.outcome.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.notification.outcome.MessageLine;
import uk.concord.notification.outcome.PoliceMessages.Show;
import uk.concord.notification.outcome.contract.OutcomePublished;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** What the police were told, for people: the list, one case with every version, and the closing summary. */
@Path("/outcomes")
@Produces(MediaType.TEXT_HTML)
public class OutcomePages {

    private final OutcomeDesk desk;
    private final HandForms forms;

    OutcomePages(OutcomeDesk desk, HandForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance outcomes(
                List<MessageLine> lines, Paging pages, List<Show> shows, Show show, LocalDate today, Areas areas);

        static native TemplateInstance outcome(OutcomeView outcome, Form form, String done);

        static native TemplateInstance summary(SummaryView summary);
    }

    @TemplateExtension
    static String sentence(OutcomePublished.Line line) {
        return CopyText.sentence(line);
    }

    @TemplateExtension
    static String copyText(OutcomePublished told) {
        return CopyText.of(told);
    }

    @GET
    @Transactional
    @Permission(OutcomeDesk.SEE)
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("ALL") String show, @QueryParam("page") @DefaultValue("1") int page) {
        Show wanted = Arrays.stream(Show.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElse(Show.ALL);
        OutcomeDesk.Listed listed = desk.list(wanted, page);
        return Templates.outcomes(
                listed.lines(),
                listed.pages(),
                List.of(Show.values()),
                wanted,
                desk.clock().today(),
                desk.areas());
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission(OutcomeDesk.SEE)
    public TemplateInstance see(@PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("") String done) {
        return Templates.outcome(desk.see(caseId), Form.blank(), done);
    }

    @GET
    @Path("/{caseId}/summary")
    @Transactional
    @Permission("outcome.summary")
    public TemplateInstance summary(@PathParam("caseId") UUID caseId) {
        return Templates.summary(desk.summary(caseId));
    }

    @GET
    @Path("/{caseId}/receipt")
    @Permission(OutcomeDesk.RECEIPT)
    public Response receiptAsked(@PathParam("caseId") UUID caseId) {
        return back(caseId);
    }

    @GET
    @Path("/{caseId}/resending")
    @Permission(OutcomeDesk.RECEIPT)
    public Response resendingAsked(@PathParam("caseId") UUID caseId) {
        return back(caseId);
    }

    @POST
    @Path("/{caseId}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(OutcomeDesk.RECEIPT)
    public Response receipt(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return answered(caseId, form, () -> forms.entered(caseId, form));
    }

    @POST
    @Path("/{caseId}/resending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(OutcomeDesk.RECEIPT)
    public Response resending(@PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return answered(caseId, form, () -> forms.sendAgain(caseId, form));
    }

    private Response answered(UUID caseId, Form form, Supplier<Answer> act) {
        try {
            return Redirect.to(act.get().location());
        } catch (Invalid invalid) {
            return shownAgain(400, caseId, form, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain(refused.kind().status(), caseId, form, refused.reasons());
        }
    }

    private Response shownAgain(int status, UUID caseId, Form form, List<Reason> reasons) {
        return Response.status(status)
                .entity(Templates.outcome(forms.see(caseId), form.refused(reasons), ""))
                .build();
    }

    /** Where somebody lands who had to sign in again before a button was heard. */
    private Response back(UUID caseId) {
        forms.find(caseId);
        return Redirect.to("/notification/outcomes/" + caseId);
    }
}
