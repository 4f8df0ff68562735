package uk.concord.decision.casefile.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;
import uk.concord.time.BusinessClock;

/** Cases, for people. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    private final CaseDesk desk;
    private final CaseWays ways;
    private final Story story;
    private final Areas areas;
    private final BusinessClock clock;

    CasePages(CaseDesk desk, CaseWays ways, Story story, Areas areas, BusinessClock clock) {
        this.desk = desk;
        this.ways = ways;
        this.story = story;
        this.areas = areas;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance cases(CaseDesk.Cases cases, String show);

        static native TemplateInstance file(CasePage page);
    }

    @GET
    @Transactional
    @Permission("case.see")
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.cases(desk.list(show, text, page), show);
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission("case.see")
    public TemplateInstance see(@PathParam("caseId") UUID caseId) {
        CaseDesk.Case seen = desk.see(caseId);
        return Templates.file(new CasePage(
                seen,
                areas.title(seen.listed().yos()),
                clock.today(),
                ways.next(seen.listed()),
                ways.parts(seen.listed()),
                story.of(seen.timeline())));
    }
}
