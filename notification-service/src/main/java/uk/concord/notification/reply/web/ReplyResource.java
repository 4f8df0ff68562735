package uk.concord.notification.reply.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.notification.reply.Reply;

/** What a sender was told about a record, for machines. */
@Path("/api/replies")
@Tag(name = "Replies to senders")
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    private final ReplyDesk desk;

    ReplyResource(ReplyDesk desk) {
        this.desk = desk;
    }

    /** A reply as its sender reads it; of a G26 with its case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReplyView(
            String answers,
            String status,
            String reference,
            Instant recordedAt,
            UUID caseId,
            String state,
            Integer version) {

        static ReplyView of(Reply reply) {
            return new ReplyView(
                    reply.answers(),
                    reply.status().toUpperCase(Locale.ROOT),
                    reply.reference(),
                    reply.recordedAt(),
                    reply.g26().map(Reply.ReceivedG26::caseId).orElse(null),
                    reply.g26().map(Reply.ReceivedG26::state).orElse(null),
                    reply.g26().map(Reply.ReceivedG26::version).orElse(null));
        }
    }

    @GET
    @Path("/{answers}")
    @Transactional
    @Permission("reply.see")
    @Operation(
            summary = "Ask what became of a record",
            description = "By the id of the record: the CloudEvents id by topic, the notice's id by API.")
    @APIResponse(responseCode = "200", description = "It is recorded or received, under this reference")
    @APIResponse(responseCode = "404", description = "Nothing is known of it, or not yet: ask again in a little while")
    public ReplyView see(@PathParam("answers") String answers) {
        return ReplyView.of(desk.see(answers));
    }
}
