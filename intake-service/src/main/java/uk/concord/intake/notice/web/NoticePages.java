package uk.concord.intake.notice.web;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.intake.notice.NoticeKind;
import uk.concord.intake.notice.NoticeLine;
import uk.concord.rules.Reason;
import uk.concord.web.Choice;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;
import uk.concord.web.Refused;

/** Notices of police disposals, for people: a form, what follows it, and the list. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
public class NoticePages {

    private final NoticeDesk desk;
    private final NoticeForms forms;

    NoticePages(NoticeDesk desk, NoticeForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(Form form, List<Choice> kinds, List<Choice> areas);

        static native TemplateInstance recorded(String reference, boolean before);

        static native TemplateInstance notices(List<NoticeLine> lines, Paging pages, Areas areas);

        static native TemplateInstance notice(NoticeView notice, boolean mayRestrict);
    }

    @GET
    @Transactional
    @Permission("notice.list")
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        NoticeDesk.Lines found = desk.list(page);
        return Templates.notices(found.lines(), found.pages(), desk.areas());
    }

    @GET
    @Path("/new")
    @Permission("notice.record")
    public TemplateInstance write() {
        return page(Form.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("notice.record")
    public Response send(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            return Redirect.to(forms.record(form).location());
        } catch (Invalid invalid) {
            return shownAgain(400, form, invalid.reasons());
        } catch (Refused refused) {
            return shownAgain(refused.kind().status(), form, refused.reasons());
        }
    }

    @GET
    @Path("/recorded/{reference}")
    @Transactional
    @Permission("notice.record")
    public TemplateInstance recorded(
            @PathParam("reference") String reference, @QueryParam("before") @DefaultValue("false") boolean before) {
        return Templates.recorded(desk.recorded(reference), before);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Permission("notice.see")
    public TemplateInstance see(@PathParam("id") UUID id) {
        return Templates.notice(desk.see(id), desk.mayRestrict());
    }

    private Response shownAgain(int status, Form form, List<Reason> reasons) {
        List<Reason> atFields = reasons.stream().map(NoticeForms::atField).toList();
        return Response.status(status).entity(page(form.refused(atFields))).build();
    }

    private TemplateInstance page(Form form) {
        List<Choice> kinds = NoticeKind.GIVEN.stream()
                .map(kind -> Choice.of(kind.name(), kind.title()))
                .toList();
        List<Choice> areas = desk.areas().yosTitles(desk.actor().force()).entrySet().stream()
                .map(yos -> Choice.of(yos.getKey(), yos.getValue()))
                .toList();
        return Templates.write(form, kinds, areas);
    }
}
