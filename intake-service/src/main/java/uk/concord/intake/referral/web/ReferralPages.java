package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.concord.identity.Areas;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;
import uk.concord.web.Paging;
import uk.concord.web.Redirect;

/** G26s for people: the lists of those to check and of one's own. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

    private final ReferralReading reading;
    private final Areas areas;

    ReferralPages(ReferralReading reading, Areas areas) {
        this.reading = reading;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance toCheck(List<ReferralLine> lines, Paging pages, Areas areas);

        static native TemplateInstance mine(List<ReferralLine> lines, Paging pages, Areas areas);
    }

    @GET
    @Permission("referral.check")
    public TemplateInstance toCheck(@QueryParam("page") @DefaultValue("1") int page) {
        ReferralReading.Lines found = reading.toCheck(page);
        return Templates.toCheck(found.lines(), found.pages(), areas);
    }

    @GET
    @Path("/mine")
    @Permission("referral.track")
    public TemplateInstance mine(@QueryParam("page") @DefaultValue("1") int page) {
        ReferralReading.Lines found = reading.mine(page);
        return Templates.mine(found.lines(), found.pages(), areas);
    }

    /** Where a G26 is begun; the address that people have kept. */
    @GET
    @Path("/new")
    @OpenDoor(why = "It shows nothing: it leads to where a G26 is begun, and that page asks who comes")
    public Response write() {
        return Redirect.to("/intake/drafts");
    }
}
