package uk.concord.decision.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.Alerts;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.ListedCase;

/** Alerts in PostgreSQL. */
@ApplicationScoped
class AlertRows implements Alerts, PanacheRepositoryBase<AlertRow, UUID> {

    @Override
    public Optional<Alert> findToChange(UUID caseId, UUID alertId) {
        return findByIdOptional(alertId, LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.caseId.equals(caseId))
                .map(AlertRow::toAlert);
    }

    @Override
    public void add(Alert alert) {
        persistAndFlush(AlertRow.of(alert));
    }

    @Override
    public void replace(Alert alert) {
        findById(alert.id()).take(alert);
        flush();
    }

    @Override
    public List<Alert> of(UUID caseId) {
        return find("caseId = ?1 order by raisedAt desc, role", caseId).stream()
                .map(AlertRow::toAlert)
                .toList();
    }

    @Override
    public int count(CaseSearch search, Set<String> roles) {
        CaseQuery asked = new CaseQuery(search);
        Tuple row = (Tuple) query(asked.countAlerted(), asked, roles).getSingleResult();
        return row.get(0, Long.class).intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ListedCase> waiting(CaseSearch search, Set<String> roles, int limit) {
        CaseQuery asked = new CaseQuery(search);
        List<Tuple> rows = query(asked.alerted(), asked, roles)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(ListedCaseTuple::read).toList();
    }

    private Query query(String sql, CaseQuery asked, Set<String> roles) {
        Query query = getEntityManager().createNativeQuery(sql, Tuple.class);
        asked.parameters().forEach(query::setParameter);
        return query.setParameter("roles", roles);
    }
}
