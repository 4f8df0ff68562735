package uk.concord.intake.person.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** Who is this child, for machines: records that may be about one child, and what was said of them. */
@Path("/api/matches")
@Tag(name = "Who is this child")
@Produces(MediaType.APPLICATION_JSON)
public class MatchResource {

    private final MatchDesk desk;

    MatchResource(MatchDesk desk) {
        this.desk = desk;
    }

    /** A page of pairs. */
    public record Matches(List<MatchView> matches, long total) {}

    /** What is said of two records: SAY_SAME, SAY_DIFFERENT or ASK, having seen this version, and why. */
    public record Decision(Integer version, String decision, String reason) {}

    /** What was said is undone, having seen this version, and why. */
    public record Undoing(Integer version, String reason) {}

    @GET
    @Permission("person.match")
    @Operation(
            summary = "Records that may be about one child",
            description = "Those that wait for somebody to compare them, 25 a page: those asked about first, then the"
                    + " likeliest. With a person's id: all pairs of that person, whatever was said of them.")
    public Matches matches(@QueryParam("person") UUID person, @QueryParam("page") @DefaultValue("1") int page) {
        if (person != null) {
            List<MatchView> found = desk.whoIs(person).matches();
            return new Matches(found, found.size());
        }
        MatchDesk.Lines open = desk.open(page);
        return new Matches(open.matches(), open.pages().total());
    }

    @GET
    @Path("/{matchId}")
    @Permission("person.match")
    @Operation(summary = "Two records side by side: what agrees, what does not, and all that was said of them")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public MatchView see(@PathParam("matchId") UUID id) {
        return desk.see(id);
    }

    @POST
    @Path("/{matchId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("person.match")
    @Operation(summary = "Say that it is the same child, a different child, or that somebody else is asked")
    @APIResponse(responseCode = "409", description = "Somebody else was first: what stands, and what is allowed now")
    @APIResponse(responseCode = "422", description = "What was said of other records stands against it")
    public MatchView say(@PathParam("matchId") UUID id, Decision body) {
        Decision said = body == null ? new Decision(null, null, null) : body;
        return desk.say(id, "UNDO".equals(said.decision()) ? "" : said.decision(), said.version(), said.reason());
    }

    @POST
    @Path("/{matchId}/undoing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("person.match")
    @Operation(summary = "Undo what was said: the two are asked about again")
    @APIResponse(responseCode = "409", description = "Somebody else was first: what stands, and what is allowed now")
    public MatchView undo(@PathParam("matchId") UUID id, Undoing body) {
        Undoing said = body == null ? new Undoing(null, null) : body;
        return desk.say(id, "UNDO", said.version(), said.reason());
    }
}
