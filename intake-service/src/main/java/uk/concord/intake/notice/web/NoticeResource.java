package uk.concord.intake.notice.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.intake.notice.Door;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.contract.DisposalNoticeSent;
import uk.concord.intake.notice.handling.NoticeOutcome;
import uk.concord.web.Answer;
import uk.concord.web.Idempotency;

/** Notices of police disposals, for machines. */
@Path("/api/notices")
@Tag(name = "Notices of police disposals")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private final NoticeDesk desk;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    NoticeResource(NoticeDesk desk, Idempotency idempotency, ObjectMapper json) {
        this.desk = desk;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** What a sender is told at once. */
    public record NoticeReceipt(UUID id, String reference, boolean recordedBefore, String reply) {}

    @POST
    @Transactional
    @Permission("notice.record")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a disposal that the police gave",
            description = "Records it in the child's history. The same notice sent twice, word for word, is recorded"
                    + " once and answered with the same reference.")
    @APIResponse(responseCode = "201", description = "Recorded. Location is where its reply can be read.")
    @APIResponse(responseCode = "200", description = "It had been recorded before; nothing was added.")
    @APIResponse(responseCode = "400", description = "Some field cannot be read: each with code and plain text.")
    @APIResponse(responseCode = "409", description = "A request with this Idempotency-Key is still in progress.")
    @APIResponse(responseCode = "422", description = "The key was used for another request.")
    public Response record(
            @Parameter(description = "Chosen by the sender, 8 to 100 characters: the same key, the same answer.")
                    @HeaderParam("Idempotency-Key")
                    String key,
            DisposalNoticeSent notice)
            throws JsonProcessingException {
        DisposalNoticeSent sent = notice == null ? new DisposalNoticeSent(null, null, null, null, null) : notice;
        String request = "POST /api/notices " + json.writeValueAsString(sent);
        Answer answer = idempotency.once(desk.actor().id(), key, request, () -> answer(sent));
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(answer.body())
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Permission("notice.see")
    @Operation(summary = "See a recorded notice")
    @APIResponse(responseCode = "200", description = "The notice")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public NoticeView see(@PathParam("id") UUID id) {
        return desk.see(id);
    }

    private Answer answer(DisposalNoticeSent sent) {
        NoticeOutcome.Recorded recorded = desk.record(sent.asSent(), Door.API);
        Notice notice = recorded.notice();
        String reply = "/notification/api/replies/" + recorded.answers();
        return new Answer(
                recorded.again() ? 200 : 201,
                reply,
                text(new NoticeReceipt(notice.id().value(), notice.reference(), recorded.again(), reply)));
    }

    private String text(NoticeReceipt receipt) {
        try {
            return json.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt cannot be written as JSON", e);
        }
    }
}
