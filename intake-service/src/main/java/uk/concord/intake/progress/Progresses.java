package uk.concord.intake.progress;

import java.util.Optional;
import java.util.UUID;

/** How far all the cases have come. */
public interface Progresses {

    Optional<Progress> find(UUID caseId);

    void save(Progress progress);
}
