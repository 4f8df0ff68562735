package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.history.Progress;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionCommand;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.Referral;

/**
 * What the other services say of a case: it opens, and its lines go on. What fits no line any more changes nothing; a
 * disposal that was given stands in the child's history whatever else has become of its case.
 */
@ApplicationScoped
public class HearCaseHandler {

    private final JointDecisions decisions;
    private final Histories histories;
    private final JointDecisionJournal journal;
    private final Moments moments;

    HearCaseHandler(JointDecisions decisions, Histories histories, JointDecisionJournal journal, Moments moments) {
        this.decisions = decisions;
        this.histories = histories;
        this.journal = journal;
        this.moments = moments;
    }

    /** Whether we know of the person what the quality check knew. */
    public boolean knows(UUID personId, int version) {
        return histories.child(personId).map(KnownChild::version).orElse(0) >= version;
    }

    /** Whether the case was opened here. */
    public boolean has(UUID caseId) {
        return decisions.place(caseId).isPresent();
    }

    /** Opens a case to be decided; one that is open already stays as it is. */
    @Transactional
    public void open(Referral referral) {
        if (!has(referral.caseId())) {
            decisions.open(JointDecision.open(referral), moments.now());
        }
    }

    /** Takes in what happened to lines of the case. @param type of the fact that said so */
    @Transactional
    public void hear(UUID caseId, JointDecisionCommand command, String type) {
        JointDecision found = decisions.findToChange(caseId).orElseThrow();
        if (found.decide(command) instanceof Outcome.Done done) {
            decisions.save(done.after(), command.acting().today());
            journal.record(done.after(), done.events(), command.acting(), type);
        }
    }

    /** A disposal of the case was given: from that day it stands in the child's history. */
    @Transactional
    public void given(UUID caseId, UUID disposalId, String kind, LocalDate givenOn) {
        Referral referral = decisions.findToChange(caseId).orElseThrow().referral();
        histories.add(new EarlierDisposal(
                disposalId,
                referral.personId(),
                referral.reference(),
                kind,
                givenOn,
                referral.force(),
                referral.yos(),
                moments.now(),
                Progress.GIVEN,
                Optional.empty()));
    }

    /** How far a given disposal has come. @param endedOn null where it has not ended */
    @Transactional
    public void progressed(UUID caseId, UUID disposalId, Progress progress, LocalDate endedOn) {
        decisions.findToChange(caseId).orElseThrow();
        histories.progressed(disposalId, progress, endedOn);
    }
}
