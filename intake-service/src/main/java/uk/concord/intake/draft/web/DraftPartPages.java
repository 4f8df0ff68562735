package uk.concord.intake.draft.web;

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
import uk.concord.intake.draft.DraftOffences;
import uk.concord.intake.draft.DraftPart;
import uk.concord.intake.draft.DraftStanding;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** One draft: its task list, its parts, and the check with which it is sent. Whatever is typed is saved, right or wrong. */
@Path("/drafts/{id:[0-9a-fA-F-]+}")
@Produces(MediaType.TEXT_HTML)
public class DraftPartPages {

    private static final String SEND = "referral.send";

    private final DraftDesk desk;
    private final DraftActs acts;
    private final DraftViews views;

    DraftPartPages(DraftDesk desk, DraftActs acts, DraftViews views) {
        this.desk = desk;
        this.acts = acts;
        this.views = views;
    }

    @GET
    @Permission(SEND)
    public TemplateInstance tasks(@PathParam("id") UUID id) {
        return views.tasks(desk.open(id), List.of());
    }

    @GET
    @Path("/{part:child|evidence|victim|proposal|more-child|more-event|more-evidence|more-victims}")
    @Permission(SEND)
    public TemplateInstance part(@PathParam("id") UUID id, @PathParam("part") String path) {
        return views.part(desk.open(id), DraftPart.at(path).orElseThrow(), false);
    }

    @POST
    @Path("/{part:child|evidence|victim|proposal|more-child|more-event|more-evidence|more-victims}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(SEND)
    public Response save(
            @PathParam("id") UUID id, @PathParam("part") String path, MultivaluedMap<String, String> sent) {
        DraftPart part = DraftPart.at(path).orElseThrow();
        DraftStanding standing = desk.save(id, draft -> draft.with(part, DraftForms.typed(sent), desk.until()));
        boolean complete = standing.missing(part).isEmpty();
        return Form.of(sent).chosen("later", "true") || complete
                ? onward(standing, Form.of(sent))
                : shown(400, views.part(standing, part, true));
    }

    @GET
    @Path("/offences/{number}")
    @Permission(SEND)
    public TemplateInstance offence(@PathParam("id") UUID id, @PathParam("number") int number) {
        return views.offence(known(desk.open(id), number), number, false);
    }

    @POST
    @Path("/offences/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(SEND)
    public Response saveOffence(
            @PathParam("id") UUID id, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        known(desk.open(id), number);
        DraftStanding standing = desk.save(
                id, draft -> views.chosen(draft.withOffence(number, DraftForms.typed(sent), desk.until()), number));
        Form form = Form.of(sent);
        if (form.chosen("search", "true")) {
            return Redirect.to(DraftTasks.place(standing.draft()) + "/offences/" + number);
        }
        boolean complete = standing.missingOf(number).isEmpty();
        return form.chosen("later", "true") || complete
                ? onward(standing, form)
                : shown(400, views.offence(standing, number, true));
    }

    @POST
    @Path("/offences/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(SEND)
    public Response removeOffence(@PathParam("id") UUID id, @PathParam("number") int number) {
        known(desk.open(id), number);
        DraftStanding standing = desk.save(id, draft -> draft.withoutOffence(number, desk.until()));
        return Redirect.to(DraftTasks.place(standing.draft()));
    }

    /** Where somebody lands who had to sign in again before a button was heard: the task list, to press it once more. */
    @GET
    @Path("/offences/{number}/removal")
    @Permission(SEND)
    public Response removal(@PathParam("id") UUID id) {
        return deletion(id);
    }

    /** Likewise. */
    @GET
    @Path("/deletion")
    @Permission(SEND)
    public Response deletion(@PathParam("id") UUID id) {
        return Redirect.to(DraftTasks.place(desk.open(id).draft()));
    }

    @POST
    @Path("/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(SEND)
    public Response delete(@PathParam("id") UUID id) {
        desk.delete(id);
        return Redirect.to("/intake/drafts?deleted=true");
    }

    @GET
    @Path("/sending")
    @Permission(SEND)
    public Response check(@PathParam("id") UUID id) {
        DraftStanding standing = desk.open(id);
        return standing.ready()
                ? shown(200, views.answers(standing, List.of()))
                : Redirect.to(DraftTasks.place(standing.draft()));
    }

    @POST
    @Path("/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(SEND)
    public Response send(@PathParam("id") UUID id) {
        try {
            return Redirect.to(acts.send(id).location());
        } catch (Invalid invalid) {
            return shown(400, views.tasks(desk.open(id), invalid.reasons()));
        } catch (Refused refused) {
            return notSent(id, refused.kind().status(), refused.reasons());
        }
    }

    private Response notSent(UUID id, int status, List<Reason> reasons) {
        DraftStanding standing = desk.open(id);
        return shown(status, standing.ready() ? views.answers(standing, reasons) : views.tasks(standing, reasons));
    }

    private static Response onward(DraftStanding standing, Form form) {
        return Redirect.to(
                form.chosen("later", "true") ? DraftTasks.place(standing.draft()) : DraftTasks.after(standing));
    }

    /** The next offence after those that are there can be begun; none beyond it. */
    private static DraftStanding known(DraftStanding standing, int number) {
        int most = Math.min(standing.draft().offences() + 1, DraftOffences.MOST);
        if (number < 1 || number > most) {
            throw new NoSuchRecord("offence");
        }
        return standing;
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
