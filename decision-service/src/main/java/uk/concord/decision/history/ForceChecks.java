package uk.concord.decision.history;

import java.util.Optional;
import java.util.UUID;

/** The checks with the force, by case. */
public interface ForceChecks {

    void add(ForceCheck check);

    /** The last one of the case. */
    Optional<ForceCheck> of(UUID caseId);
}
