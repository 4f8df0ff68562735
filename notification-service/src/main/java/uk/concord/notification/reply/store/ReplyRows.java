package uk.concord.notification.reply.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.reply.Replies;
import uk.concord.notification.reply.Reply;

/** Replies in PostgreSQL. */
@ApplicationScoped
class ReplyRows implements Replies, PanacheRepositoryBase<ReplyRow, UUID> {

    @Override
    public void add(Reply reply) {
        persistAndFlush(ReplyRow.of(reply));
    }

    @Override
    public Optional<Reply> to(String force, String answers) {
        return find("force = ?1 and answers = ?2 order by recordedAt desc", force, answers)
                .firstResultOptional()
                .map(ReplyRow::toReply);
    }

    @Override
    public List<Reply> newest(String force, int offset, int limit) {
        return find("force = ?1 order by recordedAt desc, factId", force).range(offset, offset + limit - 1).stream()
                .map(ReplyRow::toReply)
                .toList();
    }

    @Override
    public long count(String force) {
        return count("force", force);
    }
}
