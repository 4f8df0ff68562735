package uk.concord.notification.reply.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.notification.reply.Replies;
import uk.concord.notification.reply.Reply;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** What pages and JSON have in common: which replies the actor may see, and the audit of every reading. */
@ApplicationScoped
class ReplyDesk {

    private static final String SEE = "reply.see";

    private final Replies replies;
    private final Access access;
    private final Audit audit;

    ReplyDesk(Replies replies, Access access, Audit audit) {
        this.replies = replies;
        this.access = access;
        this.audit = audit;
    }

    /** A page of replies. */
    record Listed(List<Reply> found, Paging pages) {}

    /** The latest reply to this record. @throws NoSuchRecord where there is none that the actor may see */
    Reply see(String answers) {
        Actor actor = access.actor();
        Reply reply = replies.to(actor.force(), answers)
                .filter(found -> access.sees(actor, SEE, new Area(found.force(), "", false)))
                .orElseThrow(() -> new NoSuchRecord("reply"));
        consulted(actor, reply);
        return reply;
    }

    /** The replies to the actor's force, newest first; each one listed is audited as read. */
    Listed list(int page) {
        Actor actor = access.actor();
        Paging pages = new Paging(page, replies.count(actor.force()), "/notification/replies", Map.of());
        List<Reply> found = replies.newest(actor.force(), pages.offset(), Paging.SIZE);
        found.forEach(reply -> consulted(actor, reply));
        return new Listed(found, pages);
    }

    private void consulted(Actor actor, Reply reply) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                SEE,
                actor.id(),
                "person/" + reply.personId(),
                "",
                Map.of("reference", reply.reference())));
    }
}
