package uk.concord.notification.reply.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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

    /** A reply as its sender reads it. */
    public record ReplyView(String answers, String status, String reference, Instant recordedAt) {}

    @GET
    @Path("/{answers}")
    @Transactional
    @Permission("reply.see")
    @Operation(
            summary = "Ask what became of a record",
            description = "By the id of the record: the CloudEvents id by topic, the notice's id by API.")
    @APIResponse(responseCode = "200", description = "It is recorded, under this reference")
    @APIResponse(responseCode = "404", description = "Nothing is known of it, or not yet: ask again in a little while")
    public ReplyView see(@PathParam("answers") String answers) {
        Reply reply = desk.see(answers);
        return new ReplyView(reply.answers(), "RECORDED", reply.reference(), reply.recordedAt());
    }
}
