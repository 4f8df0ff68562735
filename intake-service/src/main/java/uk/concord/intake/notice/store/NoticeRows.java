package uk.concord.intake.notice.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeId;
import uk.concord.intake.notice.NoticeLine;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.notice.handling.NoticeNumbers;

/** Notices in PostgreSQL. */
@ApplicationScoped
class NoticeRows implements Notices, NoticeNumbers, PanacheRepositoryBase<NoticeRow, UUID> {

    private static final String OF_AREA = " from NoticeRow n join PersonRow p on p.id = n.personId"
            + " where n.force = ?1 and (?2 = '' or n.yos = ?2) and (?3 = true or p.restricted = false)";

    @Override
    public Optional<Notice> find(NoticeId id) {
        return findByIdOptional(id.value()).map(NoticeRow::toNotice);
    }

    @Override
    public Optional<Notice> find(String reference) {
        return find("reference", reference).singleResultOptional().map(NoticeRow::toNotice);
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
    public Set<Notice.Contents> recorded(String force, Collection<Notice.Contents> contents) {
        if (contents.isEmpty()) {
            return Set.of();
        }
        Map<String, Notice.Contents> byDigest =
                contents.stream().distinct().collect(Collectors.toMap(ContentsDigest::of, each -> each));
        return getEntityManager()
                .createQuery(
                        "select n.contentsDigest from NoticeRow n where n.force = ?1 and n.contentsDigest in ?2",
                        String.class)
                .setParameter(1, force)
                .setParameter(2, byDigest.keySet())
                .getResultList()
                .stream()
                .map(byDigest::get)
                .collect(Collectors.toUnmodifiableSet());
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

    @Override
    public List<NoticeLine> newest(String force, String yos, boolean restricted, int offset, int limit) {
        return getEntityManager()
                .createQuery(
                        "select n.id, n.personId, n.reference, n.kind, n.givenOn, n.yos, n.givenNames, n.familyName,"
                                + " p.restricted, n.recordedAt" + OF_AREA + " order by n.recordedAt desc, n.id",
                        NoticeLine.class)
                .setParameter(1, force)
                .setParameter(2, yos)
                .setParameter(3, restricted)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(String force, String yos, boolean restricted) {
        return getEntityManager()
                .createQuery("select count(*)" + OF_AREA, Long.class)
                .setParameter(1, force)
                .setParameter(2, yos)
                .setParameter(3, restricted)
                .getSingleResult();
    }
}
