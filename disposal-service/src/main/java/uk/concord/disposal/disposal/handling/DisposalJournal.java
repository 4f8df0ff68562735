package uk.concord.disposal.disposal.handling;

import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalCommand;

/** Says to everybody what happened with a disposal: the facts for the other services, and the rows of the audit. */
public interface DisposalJournal {

    void done(CaseFile file, DisposalCommand command, Disposal.Change change);
}
