package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.HistoryChange;
import uk.concord.decision.history.HistoryChange.What;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.history.Progress;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionCommand;
import uk.concord.decision.jointdecision.JointDecisionNews;
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
    private final HistoryChangedHandler historyChanged;
    private final JointDecisionJournal journal;
    private final Moments moments;

    HearCaseHandler(
            JointDecisions decisions,
            Histories histories,
            HistoryChangedHandler historyChanged,
            JointDecisionJournal journal,
            Moments moments) {
        this.decisions = decisions;
        this.histories = histories;
        this.historyChanged = historyChanged;
        this.journal = journal;
        this.moments = moments;
    }

    /** A disposal of a case that was given. @param kind as its contract names it */
    public record GivenDisposal(UUID caseId, UUID disposalId, String kind, LocalDate givenOn) {}

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

    /**
     * Takes in what happened to lines of the case; where its triage falls away, the other cases of the child are looked at.
     *
     * @param type of the fact that said so
     */
    @Transactional
    public void hear(UUID caseId, JointDecisionCommand command, String type) {
        JointDecision found = decisions.findToChange(caseId).orElseThrow();
        take(found, command, type).ifPresent(after -> historyChanged.after(found, after, command.acting()));
    }

    /**
     * A disposal of the case was given: from the day on which it was decided it stands in the child's history, whatever has
     * become of its case.
     */
    @Transactional
    public void given(JointDecisionNews.Given news, GivenDisposal given, String type) {
        JointDecision found = decisions.findToChange(given.caseId()).orElseThrow();
        Referral referral = found.referral();
        boolean added = histories.add(new EarlierDisposal(
                given.disposalId(),
                referral.personId(),
                referral.reference(),
                given.kind(),
                given.givenOn(),
                referral.force(),
                referral.yos(),
                moments.now(),
                Progress.GIVEN,
                Optional.empty(),
                Optional.of(origin(news.decision(), given))));
        take(found, news, type);
        if (added) {
            tell(referral.personId(), What.GIVEN, given.caseId(), news.acting());
        }
    }

    /** How far a given disposal has come. @param endedOn null where it has not ended */
    @Transactional
    public void progressed(UUID caseId, UUID disposalId, Progress progress, LocalDate endedOn, Acting acting) {
        decisions.findToChange(caseId).orElseThrow();
        histories
                .progressed(disposalId, progress, endedOn)
                .ifPresent(
                        disposal -> found(progress).ifPresent(what -> tell(disposal.personId(), what, caseId, acting)));
    }

    private Optional<JointDecision> take(JointDecision found, JointDecisionCommand command, String type) {
        if (found.decide(command) instanceof Outcome.Done done) {
            decisions.save(done.after(), command.acting().today());
            journal.record(done.after(), done.events(), command.acting(), type);
            return Optional.of(done.after());
        }
        return Optional.empty();
    }

    private EarlierDisposal.Origin origin(int decision, GivenDisposal given) {
        LocalDate decidedOn = decisions.made(given.caseId()).stream()
                .filter(made -> made.decision() == decision)
                .findFirst()
                .map(DecisionMade::on)
                .orElse(given.givenOn());
        return new EarlierDisposal.Origin(given.caseId(), decision, decidedOn);
    }

    private void tell(UUID personId, What what, UUID caseId, Acting acting) {
        historyChanged.changed(new HistoryChange(personId, what, Optional.of(caseId), acting.happened()));
    }

    /** What a review found; nothing is found before there is one. */
    private static Optional<What> found(Progress progress) {
        return switch (progress) {
            case NOT_COMPLETED -> Optional.of(What.COUNTS);
            case NOT_COMPLETED_WITH_EXCUSE -> Optional.of(What.EXCUSED);
            case RECORDED, GIVEN, COMPLETED, UNDER_REVIEW -> Optional.empty();
        };
    }
}
