package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.messaging.NotYet;

/** The cases that facts are about. */
@ApplicationScoped
class KnownFiles {

    private final CaseFiles files;

    KnownFiles(CaseFiles files) {
        this.files = files;
    }

    /** The case. @throws NotYet where its G26 has not been heard of */
    CaseFile of(UUID caseId) {
        return files.file(caseId).orElseThrow(() -> new NotYet("the case's G26"));
    }
}
