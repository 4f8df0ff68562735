package uk.concord.notification.outcome.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.MessageLine;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.PoliceReceipt;

/** What was sent to the police, and what these answered, in PostgreSQL. */
@ApplicationScoped
class PoliceMessageRows implements PoliceMessages, PanacheRepositoryBase<PoliceMessageRow, UUID> {

    private static final String OF_AREA =
            " from PoliceMessageRow m join OutcomeRow o on o.caseId = m.caseId and o.version = m.version"
                    + " where o.force = ?1 and (?2 = '' or o.yos = ?2) and (?3 = true or o.restricted = false)"
                    + " and (?4 = 'ALL' or (?4 = 'ACKNOWLEDGED' and m.state = ACKNOWLEDGED)"
                    + " or (?4 = 'REJECTED' and m.state = REJECTED)"
                    + " or (?4 = 'OVERDUE' and m.state = SENT and m.answerBy < ?5)"
                    + " or (?4 = 'WAITING' and m.state = SENT and m.answerBy >= ?5))";

    private final StoredJson json;

    PoliceMessageRows(StoredJson json) {
        this.json = json;
    }

    @Override
    public void add(PoliceMessage message) {
        persistAndFlush(PoliceMessageRow.of(message, json));
    }

    @Override
    public void replace(PoliceMessage message) {
        findById(message.eventId()).state = message.state();
        flush();
    }

    @Override
    public Optional<PoliceMessage> find(UUID caseId, int version) {
        return find("caseId = ?1 and version = ?2", caseId, version)
                .singleResultOptional()
                .map(row -> row.toMessage(json));
    }

    @Override
    public Optional<PoliceMessage> newest(UUID caseId) {
        return find("caseId = ?1 order by version desc", caseId)
                .firstResultOptional()
                .map(row -> row.toMessage(json));
    }

    @Override
    public List<PoliceMessage> of(UUID caseId) {
        return find("caseId = ?1 order by version desc", caseId).stream()
                .map(row -> row.toMessage(json))
                .toList();
    }

    @Override
    public void add(PoliceReceipt receipt) {
        getEntityManager().persist(PoliceReceiptRow.of(receipt));
        flush();
    }

    @Override
    public List<PoliceReceipt> receipts(UUID caseId) {
        return getEntityManager()
                .createQuery("from PoliceReceiptRow where caseId = ?1 order by at, id", PoliceReceiptRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(PoliceReceiptRow::toReceipt)
                .toList();
    }

    @Override
    public List<MessageLine> newest(Wanted wanted, int offset, int limit) {
        return asked(
                        "select o.caseId, o.personId, o.reference, o.crimeReference, o.yos, o.restricted, m.version,"
                                + " m.state, m.sentAt, m.answerBy, m.closed" + OF_AREA
                                + " order by m.sentAt desc, o.caseId",
                        MessageLine.class,
                        wanted)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(Wanted wanted) {
        return asked("select count(*)" + OF_AREA, Long.class, wanted).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> shape, Wanted wanted) {
        return getEntityManager()
                .createQuery(query, shape)
                .setParameter(1, wanted.force())
                .setParameter(2, wanted.yos())
                .setParameter(3, wanted.restricted())
                .setParameter(4, wanted.show().name())
                .setParameter(5, wanted.today());
    }
}
