package uk.concord.disposal.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.CaseFiles;
import uk.concord.disposal.casefile.Offence;

/** Cases in PostgreSQL. */
@ApplicationScoped
class CaseFileRows implements CaseFiles, PanacheRepositoryBase<CaseFileRow, UUID> {

    private final EntityManager entities;

    CaseFileRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CaseFile> find(UUID caseId) {
        return findByIdOptional(caseId).map(row -> row.toCaseFile(offences(caseId)));
    }

    @Override
    public void keep(CaseFile file) {
        CaseFileRow row = findById(file.caseId());
        if (row != null && row.version >= file.version()) {
            return;
        }
        if (row == null) {
            row = new CaseFileRow();
            row.take(file);
            persist(row);
        } else {
            row.take(file);
        }
        file.offences().forEach(offence -> entities.merge(CaseOffenceRow.of(file.caseId(), offence)));
        flush();
    }

    private List<Offence> offences(UUID caseId) {
        return entities.createQuery("from CaseOffenceRow where caseId = ?1 order by number", CaseOffenceRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(CaseOffenceRow::toOffence)
                .toList();
    }
}
