package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.rules.Reason;

/**
 * What stands against somebody's act in a joint decision as it is, apart from the gates.
 *
 * @param today the day of the act
 */
record JointDecisionPermits(JointDecision decision, Party party, LocalDate today) {

    /** Every reason against it, where the table allows it; empty where nothing stands against it. */
    List<Reason> against(JointDecisionAction action) {
        return switch (action) {
            case PROPOSE ->
                all(
                        JointDecisionRules.speaksForAnAgency(party),
                        onTheTable().flatMap(lies -> JointDecisionRules.changedByItsOwnAgency(lies, party)));
            case DISPUTE -> answering();
            case AGREE ->
                Stream.concat(
                                answering().stream(),
                                onTheTable()
                                        .flatMap(lies ->
                                                JointDecisionRules.coversEveryOpenOffence(lies, decision.open()))
                                        .stream())
                        .toList();
            case ESCALATE ->
                all(
                        party.equals(Party.CONCORD) ? Optional.empty() : JointDecisionRules.speaksForAnAgency(party),
                        JointDecisionRules.escalatedWhenDue(decision.talk(), today));
            case RECORD_YOS_VIEW -> all(JointDecisionRules.viewOfTheOperationsManager(party));
            case DECIDE_BY_POLICE ->
                all(
                        JointDecisionRules.decidedByAnInspector(party),
                        JointDecisionRules.decidedAfterTheManagerWasHeard(decision.talk(), today));
            case CONFIRM, GIVE, END, REOPEN, LOOK_AGAIN -> List.of();
        };
    }

    /** The proposal that waits for an answer. */
    private Optional<Proposal> onTheTable() {
        boolean waits = decision.state() == JointDecisionState.PROPOSED
                || decision.state() == JointDecisionState.PROPOSED_AGAIN;
        return decision.talk().proposal().filter(proposal -> waits);
    }

    private List<Reason> answering() {
        Proposal proposal = decision.talk().proposal().orElseThrow();
        return all(
                JointDecisionRules.speaksForAnAgency(party),
                JointDecisionRules.answeredByTheOtherAgency(proposal, party),
                JointDecisionRules.answeredBySomebodyElse(proposal, party));
    }

    @SafeVarargs
    private static List<Reason> all(Optional<Reason>... reasons) {
        return Stream.of(reasons).flatMap(Optional::stream).toList();
    }
}
