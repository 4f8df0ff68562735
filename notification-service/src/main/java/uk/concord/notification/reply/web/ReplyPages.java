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
import java.util.Map;
import uk.concord.identity.Access;
import uk.concord.identity.Permission;
import uk.concord.notification.reply.Replies;
import uk.concord.notification.reply.Reply;
import uk.concord.web.Paging;

/** What senders were told, for people of the force. No names stand here. */
@Path("/replies")
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private final Replies replies;
    private final Access access;

    ReplyPages(Replies replies, Access access) {
        this.replies = replies;
        this.access = access;
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
        String force = access.actor().force();
        Paging pages = new Paging(page, replies.count(force), "/notification/replies", Map.of());
        return Templates.replies(replies.newest(force, pages.offset(), Paging.SIZE), pages);
    }
}
