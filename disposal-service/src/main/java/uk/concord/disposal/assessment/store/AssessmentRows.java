package uk.concord.disposal.assessment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentId;
import uk.concord.disposal.assessment.Assessments;
import uk.concord.disposal.assessment.Worker;

/** Assessments in PostgreSQL. */
@ApplicationScoped
class AssessmentRows implements Assessments, PanacheRepositoryBase<AssessmentRow, AssessmentRow.Key> {

    private final EntityManager entities;

    AssessmentRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Assessment> claim(AssessmentId id) {
        AssessmentRow row = findById(key(id), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        entities.refresh(row);
        return Optional.of(row.toAssessment());
    }

    @Override
    public List<Assessment> of(UUID caseId) {
        return find("caseId = ?1 order by decision desc", caseId).stream()
                .map(AssessmentRow::toAssessment)
                .toList();
    }

    /** Asks for two columns: a row that is claimed later must not have been read before. */
    @Override
    public Optional<Worker> workerOf(UUID caseId) {
        return entities.createQuery(
                        "select workerId, workerName from AssessmentRow where caseId = ?1 and workerId is not null"
                                + " order by decision desc",
                        Object[].class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Worker((String) row[0], (String) row[1]))
                .findFirst();
    }

    @Override
    public void add(Assessment assessment) {
        AssessmentRow row = new AssessmentRow();
        row.take(assessment);
        persistAndFlush(row);
    }

    @Override
    public void replace(Assessment assessment) {
        findById(key(assessment.id())).take(assessment);
        flush();
    }

    private static AssessmentRow.Key key(AssessmentId id) {
        return new AssessmentRow.Key(id.caseId(), id.decision());
    }
}
