package uk.concord.disposal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All assessments. */
public interface Assessments {

    /** The assessment, nobody else able to change it before this transaction ends. */
    Optional<Assessment> claim(AssessmentId id);

    /** The assessments of a case, the newest first. */
    List<Assessment> of(UUID caseId);

    /** Who has the case: whoever has the newest of its assessments that anybody has. */
    Optional<Worker> workerOf(UUID caseId);

    void add(Assessment assessment);

    /** Keeps what became of one that was claimed. */
    void replace(Assessment assessment);
}
