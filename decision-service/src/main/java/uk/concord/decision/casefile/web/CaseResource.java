package uk.concord.decision.casefile.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Areas;
import uk.concord.identity.Permission;

/** Cases and their stories, for machines. */
@Path("/api/cases")
@Tag(name = "Cases and what happened in them")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final CaseDesk desk;
    private final Story story;
    private final Areas areas;

    CaseResource(CaseDesk desk, Story story, Areas areas) {
        this.desk = desk;
        this.story = story;
        this.areas = areas;
    }

    @GET
    @Transactional
    @Permission("case.see")
    @Operation(
            summary = "List the cases of your area",
            description =
                    "Open ones by what is due first, closed ones by what closed last; with a text, those with this"
                            + " reference, or with a crime reference or a family name that begins so. 25 a page.")
    @APIResponse(responseCode = "200", description = "The cases of this page")
    public CaseView.Page list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        CaseDesk.Cases cases = desk.list(show, text, page);
        return new CaseView.Page(
                cases.found().stream().map(listed -> CaseView.of(listed, areas)).toList(),
                cases.pages().number(),
                cases.pages().total());
    }

    @GET
    @Path("/{caseId}/timeline")
    @Transactional
    @Permission("case.see")
    @Operation(summary = "See what happened in a case", description = "Everything, latest first, in plain words.")
    @APIResponse(responseCode = "200", description = "The story as far as it has arrived")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public CaseView.Timeline timeline(@PathParam("caseId") UUID caseId) {
        return CaseView.timeline(desk.see(caseId), story);
    }
}
