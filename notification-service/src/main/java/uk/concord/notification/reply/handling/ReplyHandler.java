package uk.concord.notification.reply.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.notification.reply.Replies;
import uk.concord.notification.reply.Reply;

/** Tells the sender of a record what became of it: keeps the reply, and puts it on the force's topic. */
@ApplicationScoped
public class ReplyHandler {

    private final Replies replies;
    private final ReplyTopic topic;
    private final Audit audit;

    ReplyHandler(Replies replies, ReplyTopic topic, Audit audit) {
        this.replies = replies;
        this.topic = topic;
        this.audit = audit;
    }

    @Transactional
    public void tell(Reply reply) {
        replies.add(reply);
        audit.record(new AuditEntry(
                AuditEntry.Act.DISCLOSURE,
                "reply",
                "notification",
                "person/" + reply.personId(),
                "force/" + reply.force(),
                Map.of("reference", reply.reference())));
        topic.say(reply);
    }
}
