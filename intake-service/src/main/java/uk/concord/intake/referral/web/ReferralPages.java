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
import uk.concord.identity.Access;
import uk.concord.identity.Areas;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;
import uk.concord.web.Redirect;

/** G26s for people: the lists of those to check and of one's own. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {

    private final ReferralListing listing;
    private final Access access;
    private final Areas areas;

    ReferralPages(ReferralListing listing, Access access, Areas areas) {
        this.listing = listing;
        this.access = access;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance toCheck(ListPage page, Areas areas);

        static native TemplateInstance mine(ListPage page, Areas areas);
    }

    @GET
    @Permission("referral.check")
    public TemplateInstance toCheck(
            @QueryParam("q") String q,
            @QueryParam("state") @DefaultValue("SENT") String state,
            @QueryParam("yos") String yos,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") @DefaultValue("oldest") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListFilters filters = new ListFilters(q, state, yos, from, to, sort);
        return Templates.toCheck(shown(listing.toCheck(filters, page), filters, "/intake/referrals"), areas);
    }

    @GET
    @Path("/mine")
    @Permission("referral.track")
    public TemplateInstance mine(
            @QueryParam("q") String q,
            @QueryParam("state") String state,
            @QueryParam("yos") String yos,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListFilters filters = new ListFilters(q, state, yos, from, to, sort);
        return Templates.mine(shown(listing.mine(filters, page), filters, "/intake/referrals/mine"), areas);
    }

    /** Where a G26 is begun; the address that people have kept. */
    @GET
    @Path("/new")
    @OpenDoor(why = "It shows nothing: it leads to where a G26 is begun, and that page asks who comes")
    public Response write() {
        return Redirect.to("/intake/drafts");
    }

    private ListPage shown(ReferralListing.Found found, ListFilters filters, String path) {
        return ListPage.of(found, filters, path, areas.yosTitles(access.actor().force()));
    }
}
