package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.history.HistoryNote;
import uk.concord.decision.history.HistoryNotes;

/** Notes in PostgreSQL. */
@ApplicationScoped
class HistoryNoteRows implements HistoryNotes, PanacheRepositoryBase<HistoryNoteRow, Long> {

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
}
