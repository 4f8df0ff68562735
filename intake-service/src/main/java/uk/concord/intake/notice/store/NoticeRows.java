package uk.concord.intake.notice.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeId;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.notice.handling.NoticeNumbers;

/** Notices in PostgreSQL. */
@ApplicationScoped
class NoticeRows implements Notices, NoticeNumbers, PanacheRepositoryBase<NoticeRow, UUID> {

    @Override
    public Optional<Notice> find(NoticeId id) {
        return findByIdOptional(id.value()).map(NoticeRow::toNotice);
    }

    @Override
    public Optional<Notice> claim(String force, Notice.Contents contents) {
        String digest = ContentsDigest.of(contents);
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, force + "/" + digest)
                .getSingleResult();
        return find("force = ?1 and contentsDigest = ?2", force, digest)
                .singleResultOptional()
                .map(NoticeRow::toNotice);
    }

    @Override
    public void add(Notice notice) {
        persistAndFlush(NoticeRow.of(notice));
    }

    @Override
    public long next() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('notice_number')", Long.class)
                .getSingleResult();
    }
}
