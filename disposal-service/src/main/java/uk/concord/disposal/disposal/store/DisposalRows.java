package uk.concord.disposal.disposal.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalId;
import uk.concord.disposal.disposal.Disposals;

/** Disposals in PostgreSQL. */
@ApplicationScoped
class DisposalRows implements Disposals, PanacheRepositoryBase<DisposalRow, UUID> {

    private final EntityManager entities;

    DisposalRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks for the one column: a row that is claimed later must not have been read before. */
    @Override
    public Optional<UUID> caseOf(DisposalId id) {
        return entities.createQuery("select caseId from DisposalRow where id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Disposal> claim(DisposalId id) {
        DisposalRow row = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        entities.refresh(row);
        return Optional.of(row.toDisposal());
    }

    @Override
    public List<Disposal> of(UUID caseId) {
        return find("caseId = ?1 order by decision desc, kind", caseId).stream()
                .map(DisposalRow::toDisposal)
                .toList();
    }

    @Override
    public void add(Disposal disposal) {
        DisposalRow row = new DisposalRow();
        row.take(disposal);
        persistAndFlush(row);
    }

    @Override
    public void replace(Disposal disposal) {
        findById(disposal.id().value()).take(disposal);
        flush();
    }
}
