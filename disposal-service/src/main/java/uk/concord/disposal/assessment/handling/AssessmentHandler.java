package uk.concord.disposal.assessment.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.ActRules;
import uk.concord.disposal.act.Outcome;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentCommand;
import uk.concord.disposal.assessment.AssessmentId;
import uk.concord.disposal.assessment.AssessmentTable;
import uk.concord.disposal.assessment.Assessments;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.rules.Reason;

/** Opens assessments and carries out what is asked of them. */
@ApplicationScoped
public class AssessmentHandler {

    private final Assessments assessments;
    private final AssessmentJournal journal;

    AssessmentHandler(Assessments assessments, AssessmentJournal journal) {
        this.assessments = assessments;
        this.journal = journal;
    }

    /** Opens one for this decision; one that is there already stays as it is. */
    @Transactional
    public void open(CaseFile file, int decision, Set<UUID> offences, LocalDate today) {
        AssessmentId id = new AssessmentId(file.caseId(), decision);
        if (assessments.claim(id).isEmpty()) {
            assessments.add(Assessment.opened(id, offences, file.assessmentDueOn(), today));
        }
    }

    /**
     * Loads, decides, keeps and says, in one transaction.
     *
     * @param seen the version that the actor had before them
     */
    @Transactional
    public Outcome<Assessment> handle(CaseFile file, int decision, int seen, AssessmentCommand command) {
        Assessment assessment =
                assessments.claim(new AssessmentId(file.caseId(), decision)).orElseThrow();
        Optional<Reason> stale = ActRules.isCurrent(seen, assessment.version());
        if (stale.isPresent()) {
            return Outcome.conflict(stale.get(), assessment.allowed());
        }
        return assessment.decide(command).fold(change -> keep(file, command, change), refused -> again(refused));
    }

    /** Takes the offences that are decided anew out of this decision's assessment, where it is still open. */
    @Transactional
    public void reopened(CaseFile file, int decision, Set<UUID> offences, Reopening because, Act act) {
        assessments
                .claim(new AssessmentId(file.caseId(), decision))
                .filter(found -> !AssessmentTable.TABLE.isFinal(found.state()))
                .filter(found -> found.offences().stream().anyMatch(offences::contains))
                .ifPresent(found ->
                        handle(file, decision, found.version(), new AssessmentCommand.Stop(act, offences, because)));
    }

    private Outcome<Assessment> keep(CaseFile file, AssessmentCommand command, Assessment.Change change) {
        assessments.replace(change.after());
        journal.done(file, command.action(), change, command.act());
        return Outcome.done(change.after());
    }

    private static Outcome<Assessment> again(Outcome.Refusal<Assessment.Change> refused) {
        return new Outcome.Refusal<>(refused.conflict(), refused.reasons(), List.copyOf(refused.allowed()));
    }
}
