package uk.concord.disposal.cases.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.disposal.document.Document;
import uk.concord.identity.Permission;

/** Delivering a disposal, for machines. */
@Path("/api/disposals")
@Tag(name = "Disposal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisposalResource {

    private final CaseReading cases;
    private final DisposalDesk desk;

    DisposalResource(CaseReading cases, DisposalDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @GET
    @Path("/{disposalId}/document")
    @Transactional
    @Permission("disposal.see")
    @Operation(summary = "The document that is read with the child")
    public Document document(@PathParam("disposalId") UUID disposalId) {
        return cases.document(disposalId);
    }

    @POST
    @Path("/{disposalId}/signing")
    @Permission("disposal.sign")
    @Operation(summary = "Record how the document was answered by the three")
    public DisposalView sign(@PathParam("disposalId") UUID disposalId, AsSent.Signed sent) {
        return desk.sign(
                disposalId, Optional.ofNullable(sent).orElse(new AsSent.Signed(null, null, null, null, null, null)));
    }

    @POST
    @Path("/{disposalId}/stop")
    @Permission("disposal.sign")
    @Operation(summary = "Record that it will not be given, and why")
    public DisposalView stop(@PathParam("disposalId") UUID disposalId, AsSent.Stopped sent) {
        return desk.stop(disposalId, Optional.ofNullable(sent).orElse(new AsSent.Stopped(null, null, null, null)));
    }

    @POST
    @Path("/{disposalId}/giving")
    @Permission("disposal.give")
    @Operation(summary = "Record that the police gave it")
    public DisposalView give(@PathParam("disposalId") UUID disposalId, AsSent.Given sent) {
        return desk.give(disposalId, Optional.ofNullable(sent).orElse(new AsSent.Given(null, null)));
    }

    @POST
    @Path("/{disposalId}/closing")
    @Permission("disposal.close")
    @Operation(summary = "Close it with a summary, completed or not")
    public DisposalView close(@PathParam("disposalId") UUID disposalId, AsSent.Closed sent) {
        return desk.close(disposalId, Optional.ofNullable(sent).orElse(new AsSent.Closed(null, null, null, null)));
    }

    @POST
    @Path("/{disposalId}/review")
    @Permission("disposal.review")
    @Operation(summary = "Say whether there was a reasonable excuse for what was not completed")
    public DisposalView review(@PathParam("disposalId") UUID disposalId, AsSent.Reviewed sent) {
        return desk.review(disposalId, Optional.ofNullable(sent).orElse(new AsSent.Reviewed(null, null, null)));
    }
}
