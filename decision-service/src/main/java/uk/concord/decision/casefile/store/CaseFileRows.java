package uk.concord.decision.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.casefile.StageCount;
import uk.concord.decision.casefile.TimelineEntry;

/** Cases in PostgreSQL. Lists are read by SQL of their own, straight to the page. */
@ApplicationScoped
class CaseFileRows implements CaseFiles, PanacheRepositoryBase<CaseFileRow, UUID> {

    @Override
    public Optional<CaseFile> file(UUID caseId) {
        return findByIdOptional(caseId).map(CaseFileRow::toCaseFile);
    }

    @Override
    public void save(CaseFile file) {
        CaseFileRow row = findByIdOptional(file.caseId()).orElseGet(CaseFileRow::new);
        row.take(file);
        persistAndFlush(row);
    }

    @Override
    public void add(TimelineEntry entry) {
        getEntityManager().persist(TimelineEntryRow.of(entry));
        flush();
    }

    @Override
    public void restrict(UUID personId, boolean restricted) {
        update("restricted = ?1 where personId = ?2 and restricted <> ?1", restricted, personId);
    }

    @Override
    public Optional<ListedCase> listed(UUID caseId) {
        String sql = "select " + CaseQuery.COLUMNS + CaseQuery.FROM + " where c.case_id = :caseId";
        return cases(query(sql, Map.of("caseId", caseId))).stream().findFirst();
    }

    @Override
    public List<TimelineEntry> timeline(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "from TimelineEntryRow where caseId = ?1 order by happenedAt desc, position desc",
                        TimelineEntryRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(TimelineEntryRow::toEntry)
                .toList();
    }

    @Override
    public List<ListedCase> find(CaseSearch search, int offset, int limit) {
        CaseQuery asked = new CaseQuery(search);
        Query query = query(asked.page(), asked.parameters(), asked.texts());
        return cases(query.setParameter("offset", offset).setParameter("limit", Math.min(limit, MOST - offset)));
    }

    @Override
    public int count(CaseSearch search) {
        CaseQuery asked = new CaseQuery(search);
        Tuple row =
                (Tuple) query(asked.count(), asked.parameters(), asked.texts()).getSingleResult();
        return row.get(0, Long.class).intValue();
    }

    @Override
    public List<StageCount> byStage(CaseSearch search) {
        CaseQuery asked = new CaseQuery(search);
        return tuples(query(asked.byStage(), asked.parameters())).stream()
                .map(row -> new StageCount(Stage.valueOf(row.get(0, String.class)), row.get(1, Long.class)))
                .toList();
    }

    @Override
    public List<ListedCase> first(CaseSearch search, Stage stage, int limit) {
        CaseQuery asked = new CaseQuery(search);
        Query query = query(asked.first(), asked.parameters());
        return cases(query.setParameter("stage", stage.name()).setParameter("limit", limit));
    }

    @SafeVarargs
    private Query query(String sql, Map<String, Object>... parameters) {
        Query query = getEntityManager().createNativeQuery(sql, Tuple.class);
        for (Map<String, Object> values : parameters) {
            values.forEach(query::setParameter);
        }
        return query;
    }

    private static List<ListedCase> cases(Query query) {
        return tuples(query).stream().map(ListedCaseTuple::read).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
