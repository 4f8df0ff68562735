package uk.concord.disposal.casefile;

import java.util.Optional;
import java.util.UUID;

/** All cases that may come to be delivered. */
public interface CaseFiles {

    Optional<CaseFile> find(UUID caseId);

    /** Keeps a case, or a later version of it; an earlier version than the one kept changes nothing. */
    void keep(CaseFile file);
}
