package uk.concord.decision.jointdecision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.Histories;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.SameCrime;
import uk.concord.decision.jointdecision.handling.Gatekeeper;
import uk.concord.decision.jointdecision.handling.Moments;
import uk.concord.identity.Areas;

/** Gathers everything that those who decide a case see of it. */
@ApplicationScoped
class Room {

    private static final String CHECK = "decision.force-check";
    private static final int ASSESSMENT_DAYS = 10;
    private static final int POLICE_DAYS = 15;

    private final JointDecisions decisions;
    private final Histories histories;
    private final Gatekeeper gatekeeper;
    private final Moments moments;
    private final Areas areas;

    Room(JointDecisions decisions, Histories histories, Gatekeeper gatekeeper, Moments moments, Areas areas) {
        this.decisions = decisions;
        this.histories = histories;
        this.gatekeeper = gatekeeper;
        this.moments = moments;
        this.areas = areas;
    }

    /** @param standpoint whose eyes it is seen with */
    JointDecisionView of(UUID caseId, Standpoint standpoint) {
        JointDecision decision = decisions.find(caseId).orElseThrow();
        Referral referral = decision.referral();
        ChildHistory history = histories.of(referral.personId()).orElseThrow();
        List<DecisionMade> made = decisions.made(caseId);
        LocalDate today = moments.today();
        HistoryInRoom known = new HistoryInRoomOf(
                        history, gatekeeper.claims(decision, history), gatekeeper.check(caseId), areas)
                .view();
        return new ViewOf(
                        decision,
                        history,
                        known,
                        made,
                        changedSince(made, decisions.changes(caseId)),
                        gatekeeper.answers(decision, today),
                        decision.talk()
                                .proposal()
                                .map(proposal -> gatekeeper.test(decision, proposal.choices(), today)),
                        ClocksOf.at(
                                decision,
                                history.child(),
                                today,
                                moments.due(referral.receivedOn(), ASSESSMENT_DAYS, referral.returnedDays()),
                                moments.due(referral.receivedOn(), POLICE_DAYS, referral.returnedDays())),
                        allowed(decision, known, standpoint, today),
                        sameCrime(referral, history, standpoint),
                        areas)
                .view();
    }

    /** The check with the force is no step of the decision, and is offered beside them. */
    private static List<String> allowed(
            JointDecision decision, HistoryInRoom known, Standpoint standpoint, LocalDate today) {
        List<String> allowed = new ArrayList<>(standpoint.allowed(decision, today));
        if (known.checkNeeded() && !decision.open().isEmpty() && standpoint.may(CHECK)) {
            allowed.add("CHECK_WITH_FORCE");
        }
        return allowed;
    }

    private SameCrime sameCrime(Referral referral, ChildHistory history, Standpoint standpoint) {
        List<SameCrime.Other> others =
                decisions.inCrime(referral.force(), referral.crimeReference(), history.persons()).stream()
                        .map(other -> new SameCrime.Other(
                                other,
                                decisions.made(other.referral().caseId()),
                                histories.of(other.referral().personId()).orElseThrow()))
                        .toList();
        return SameCrime.of(others, standpoint.seesRestricted());
    }

    /** What was known when the last decision was made is not told again. */
    private static List<DecisionChange> changedSince(List<DecisionMade> made, List<DecisionChange> changes) {
        return changes.stream()
                .filter(change ->
                        made.isEmpty() || change.recorded().isAfter(made.get(0).at()))
                .toList();
    }
}
