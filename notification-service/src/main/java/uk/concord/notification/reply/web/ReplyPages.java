package uk.concord.notification.reply.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.concord.identity.Permission;
import uk.concord.notification.reply.Reply;
import uk.concord.web.Paging;

/** What senders were told, for people of the force. No names stand here. */
@Path("/replies")
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private final ReplyDesk desk;

    ReplyPages(ReplyDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance replies(List<Reply> found, Paging pages);
    }

    @GET
    @Transactional
    @Permission("reply.see")
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        ReplyDesk.Listed listed = desk.list(page);
        return Templates.replies(listed.found(), listed.pages());
    }
}
