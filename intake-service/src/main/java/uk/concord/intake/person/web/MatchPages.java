package uk.concord.intake.person.web;

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
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.concord.identity.Permission;
import uk.concord.intake.person.MatchCommand;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Choice;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Children to match, for people: the list, and two records side by side with all that was said of them. */
@Path("/matches")
@Produces(MediaType.TEXT_HTML)
public class MatchPages {

    private final MatchDesk desk;
    private final MatchForms forms;

    MatchPages(MatchDesk desk, MatchForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance toMatch(List<MatchView> matches, Paging pages);

        static native TemplateInstance match(
                MatchView match, List<Choice> answers, Form form, String from, boolean done);
    }

    @GET
    @Permission("person.match")
    public TemplateInstance toMatch(@QueryParam("page") @DefaultValue("1") int page) {
        MatchDesk.Lines found = desk.open(page);
        return Templates.toMatch(found.matches(), found.pages());
    }

    @GET
    @Path("/{matchId}")
    @Permission("person.match")
    public TemplateInstance see(
            @PathParam("matchId") UUID id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("done") @DefaultValue("false") boolean done) {
        return page(id, Form.blank(), from, done);
    }

    @POST
    @Path("/{matchId}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("person.match")
    public Response say(@PathParam("matchId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(id, form, () -> forms.say(id, form));
    }

    @POST
    @Path("/{matchId}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("person.match")
    public Response undo(@PathParam("matchId") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return tried(id, form, () -> forms.undo(id, form));
    }

    /** Where somebody lands who had to sign in again before a button was heard: the two records, to press it once more. */
    @GET
    @Path("/{matchId}/{act:decision|undoing}")
    @Permission("person.match")
    public Response again(@PathParam("matchId") UUID id) {
        desk.see(id);
        return Redirect.to("/intake/matches/" + id);
    }

    private Response tried(UUID id, Form form, Supplier<Answer> act) {
        try {
            return Redirect.to(act.get().location());
        } catch (Invalid invalid) {
            return shownAgain(400, id, form, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain(refused.kind().status(), id, form, refused.reasons());
        }
    }

    private Response shownAgain(int status, UUID id, Form form, List<Reason> reasons) {
        Form refused = form.refused(MatchForms.atFields(reasons));
        return Response.status(status)
                .entity(page(id, refused, form.text("from"), false))
                .build();
    }

    private TemplateInstance page(UUID id, Form form, String from, boolean done) {
        MatchView match = desk.see(id);
        List<Choice> answers = Stream.of(MatchCommand.SAY_SAME, MatchCommand.SAY_DIFFERENT, MatchCommand.ASK)
                .filter(command -> match.allows(command.name()))
                .map(command -> Choice.of(command.name(), command.title()))
                .toList();
        String way = from.matches("[0-9a-f-]{36}") ? from : "";
        return Templates.match(match, answers, form, way, done);
    }
}
