package uk.concord.disposal.assessment.handling;

import uk.concord.disposal.act.Act;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentAction;
import uk.concord.disposal.casefile.CaseFile;

/** Says to everybody what happened with an assessment: the facts for the other services, and the rows of the audit. */
public interface AssessmentJournal {

    void done(CaseFile file, AssessmentAction action, Assessment.Change change, Act act);
}
