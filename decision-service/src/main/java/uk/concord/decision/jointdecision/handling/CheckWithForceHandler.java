package uk.concord.decision.jointdecision.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.ForceCheck;
import uk.concord.decision.history.ForceChecks;
import uk.concord.decision.history.Histories;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.ForceCheckRules;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.rules.Reason;

/** Records that somebody of the police asked the force about a child whose history was deleted in part (D10). */
@ApplicationScoped
public class CheckWithForceHandler {

    private static final String OPERATION = "decision.force-check";

    private final JointDecisions decisions;
    private final Histories histories;
    private final ForceChecks checks;
    private final JointDecisionJournal journal;

    CheckWithForceHandler(
            JointDecisions decisions, Histories histories, ForceChecks checks, JointDecisionJournal journal) {
        this.decisions = decisions;
        this.histories = histories;
        this.checks = checks;
        this.journal = journal;
    }

    /** What was asked of the force, and what it found. @param version of the case that was seen */
    public record Asked(UUID caseId, int version, LocalDate checkedOn, boolean foundNothing, String found) {}

    /** Recorded, or refused with every reason. */
    @Transactional
    public Optional<Outcome.Refused> record(Asked asked, Acting acting) {
        JointDecision found = decisions.findToChange(asked.caseId()).orElseThrow();
        List<Reason> wrong = Stream.of(
                        ForceCheckRules.hasHappened(asked.checkedOn(), acting.today()),
                        ForceCheckRules.saysWhatWasFound(asked.foundNothing(), asked.found()))
                .flatMap(Optional::stream)
                .toList();
        if (!wrong.isEmpty()) {
            return Optional.of(new Outcome.Refused(Outcome.Because.INPUT, wrong));
        }
        List<Reason> notNow = notNow(found, asked.version());
        if (!notNow.isEmpty()) {
            return Optional.of(new Outcome.Refused(Outcome.Because.STATE, notNow));
        }
        checks.add(new ForceCheck(
                asked.caseId(),
                asked.checkedOn(),
                asked.found(),
                acting.by().id(),
                acting.by().name(),
                acting.recorded()));
        journal.record(found, List.of(), acting, OPERATION);
        return Optional.empty();
    }

    private List<Reason> notNow(JointDecision found, int version) {
        if (found.version() != version) {
            return List.of(Reason.of(
                    "changed-meanwhile",
                    "Someone else has just changed this. Look at what changed, then send yours again."));
        }
        ChildHistory history = histories.of(found.referral().personId()).orElseThrow();
        return ForceCheckRules.isAskedWhereHistoryIsMissing(
                        history, checks.of(found.referral().caseId()))
                .stream()
                .toList();
    }
}
