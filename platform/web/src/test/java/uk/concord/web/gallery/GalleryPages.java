package uk.concord.web.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Choice;
import uk.concord.web.Form;
import uk.concord.web.Paging;

/** Every tag on one page, to be looked at; and again with the same text typed everywhere. */
@Path("/show")
public class GalleryPages {

    static final List<Choice> CHOICES = List.of(
            new Choice("yes", "Yes, admitted in interview", "The record of the interview is enough"),
            Choice.of("no", "No"),
            Choice.of("unknown", "Not known yet"));

    @CheckedTemplate(requireTypeSafeExpressions = true, basePath = "")
    static class Templates {
        static native TemplateInstance gallery(Form form, String word, List<Choice> choices, Paging pages);
    }

    @GET
    @Permission("home")
    public TemplateInstance show(@QueryParam("word") String word, @QueryParam("wrong") boolean wrong) {
        String typed = word == null ? "Theft from shop" : word;
        Form form = Form.filled(Map.of(
                "surname",
                typed,
                "story",
                typed,
                "admitted",
                "yes",
                "where",
                "no",
                "born-day",
                typed,
                "born-month",
                "13"));
        List<Reason> reasons = List.of(
                new Reason("surname.missing", "surname", "Enter the surname " + typed),
                new Reason("story.long", "story", "Shorten what happened " + typed),
                new Reason("admitted.missing", "admitted", "Say whether the child admitted it"),
                new Reason("born.wrong", "born", "Date of birth must be a real date"),
                new Reason("where.wrong", "where", "Choose where it happened"),
                Reason.of("whole", "Something else has changed " + typed));
        return Templates.gallery(
                wrong ? form.refused(reasons) : form,
                typed,
                CHOICES,
                new Paging(4, 300, "/gallery/show", Map.of("word", typed)));
    }

    @POST
    @Permission("home")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public String take(MultivaluedMap<String, String> sent) {
        return "taken: " + Form.of(sent).text("story") + " " + Form.of(sent).all("evidence");
    }
}
