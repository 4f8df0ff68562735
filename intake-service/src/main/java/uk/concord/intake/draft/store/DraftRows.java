package uk.concord.intake.draft.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.Drafts;

/** Drafts in PostgreSQL. */
@ApplicationScoped
class DraftRows implements Drafts, PanacheRepositoryBase<DraftRow, UUID> {

    /** How PostgreSQL is told to pass over rows that somebody holds. */
    private static final int SKIP_LOCKED = -2;

    private final DraftTexts texts;

    DraftRows(DraftTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return findByIdOptional(id).map(texts::draft);
    }

    @Override
    public Optional<Draft> claim(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).map(texts::draft);
    }

    @Override
    public Optional<Draft> mending(String force, String owner, UUID caseId) {
        return find("force = ?1 and owner = ?2 and referralId = ?3", force, owner, caseId)
                .singleResultOptional()
                .map(texts::draft);
    }

    @Override
    public List<Draft> of(String force, String owner, int offset, int limit) {
        return find("force = ?1 and owner = ?2 order by startedAt desc, id", force, owner)
                .range(offset, offset + limit - 1)
                .list()
                .stream()
                .map(texts::draft)
                .toList();
    }

    @Override
    public long countOf(String force, String owner) {
        return count("force = ?1 and owner = ?2", force, owner);
    }

    @Override
    public List<Draft> past(LocalDate today, int limit) {
        return find("keptUntil < ?1 order by keptUntil, id", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .range(0, limit - 1)
                .list()
                .stream()
                .map(texts::draft)
                .toList();
    }

    @Override
    public void add(Draft draft) {
        persistAndFlush(DraftRow.of(draft, texts));
    }

    @Override
    public void replace(Draft draft) {
        findById(draft.id()).take(draft, texts);
        flush();
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
        flush();
    }
}
