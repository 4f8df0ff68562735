package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.ForceCheck;
import uk.concord.decision.history.ForceChecks;

/** Checks with the force in PostgreSQL. */
@ApplicationScoped
class ForceCheckRows implements ForceChecks, PanacheRepositoryBase<ForceCheckRow, Long> {

    @Override
    public void add(ForceCheck check) {
        persistAndFlush(ForceCheckRow.of(check));
    }

    @Override
    public Optional<ForceCheck> of(UUID caseId) {
        return find("caseId = ?1 order by position desc", caseId)
                .firstResultOptional()
                .map(ForceCheckRow::toForceCheck);
    }
}
