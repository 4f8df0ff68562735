package uk.concord.intake.progress.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.progress.Progress;
import uk.concord.intake.progress.Progresses;

/** How far cases have come, in PostgreSQL. */
@ApplicationScoped
class ProgressRows implements Progresses, PanacheRepositoryBase<ProgressRow, UUID> {

    @Override
    public Optional<Progress> find(UUID caseId) {
        return findByIdOptional(caseId).map(ProgressRow::toProgress);
    }

    @Override
    public void save(Progress progress) {
        ProgressRow row = findByIdOptional(progress.caseId()).orElseGet(() -> {
            ProgressRow fresh = new ProgressRow();
            fresh.caseId = progress.caseId();
            return fresh;
        });
        row.take(progress);
        persist(row);
    }
}
