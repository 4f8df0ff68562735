package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.history.HistoryNote;
import uk.concord.decision.history.HistoryNotes;

/** Notes in PostgreSQL. */
@ApplicationScoped
class HistoryNoteRows implements HistoryNotes, PanacheRepositoryBase<HistoryNoteRow, Long> {

    private static final String FOR_MANAGERS = """
            select n.* from history_note n
            join joint_decision d on d.case_id = n.case_id
            join known_child k on k.person_id = d.person_id
            where n.for_manager and n.noted_at >= :since and d.force = :force and (:yos = '' or d.yos = :yos)
              and (:restricted or not k.restricted)
            order by n.position desc""";

    @Override
    public void add(HistoryNote note) {
        persistAndFlush(HistoryNoteRow.of(note));
    }

    @Override
    public List<HistoryNote> of(UUID caseId) {
        return find("caseId = ?1 order by position desc", caseId).stream()
                .map(HistoryNoteRow::toHistoryNote)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<HistoryNote> forManagers(String force, String yos, boolean restricted, Instant since, int limit) {
        List<HistoryNoteRow> rows = getEntityManager()
                .createNativeQuery(FOR_MANAGERS, HistoryNoteRow.class)
                .setParameter("force", force)
                .setParameter("yos", yos)
                .setParameter("restricted", restricted)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(HistoryNoteRow::toHistoryNote).toList();
    }
}
