package uk.concord.intake.history.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.notice.Door;

/** Earlier disposals from a file, for machines. */
@Path("/api/history-imports")
@Tag(name = "Earlier disposals from a file")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final HistoryDesk desk;

    HistoryResource(HistoryDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes("text/csv")
    @Permission("history.import")
    @Operation(
            summary = "Check a file of earlier disposals, or record the file that was checked",
            description =
                    "Without confirm nothing is recorded. With the digest of the report as confirm the very same file"
                            + " is recorded, all of it or nothing; once more, and every line is known already.")
    @APIResponse(responseCode = "200", description = "What would become of each line. Nothing was recorded.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "400", description = "It is no such file: every reason that could be found")
    @APIResponse(responseCode = "409", description = "It is another file than the one that was checked")
    @APIResponse(responseCode = "422", description = "A line is refused, and so nothing was recorded")
    public Response bring(
            @Parameter(description = "The digest of the report, to record the file") @QueryParam("confirm")
                    String confirm,
            InputStream file) {
        Optional<String> checked = HistoryDesk.known(confirm);
        HistoryReport report = desk.withFile(
                file,
                kept -> checked.map(digest -> desk.record(kept, digest, Door.API))
                        .orElseGet(() -> desk.check(kept, Door.API)));
        return Response.status(status(report, checked.isPresent()))
                .entity(HistoryView.of(report))
                .build();
    }

    private static int status(HistoryReport report, boolean asked) {
        if (!asked) {
            return 200;
        }
        return report.recorded() ? 201 : 422;
    }
}
