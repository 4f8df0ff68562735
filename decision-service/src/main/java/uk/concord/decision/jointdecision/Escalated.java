package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.Optional;

/**
 * What the police decide in an escalated case, held against what the youth offending service said.
 *
 * @param talk all that was said
 * @param decided what the police decide
 */
record Escalated(Talk talk, List<Chosen> decided) {

    DecisionMade.Basis basis() {
        return agreed() ? DecisionMade.Basis.ESCALATION_AGREED : DecisionMade.Basis.POLICE_DECISION;
    }

    /** The youth offending service's dissent: its manager's view, else what it said last; none where it agrees. */
    Optional<DecisionMade.Dissent> dissent() {
        if (agreed()) {
            return Optional.empty();
        }
        return talk.yosView()
                .map(view -> new DecisionMade.Dissent(view.by(), view.recorded(), view.view()))
                .or(this::lastDifference)
                .or(this::ownProposal);
    }

    /** Decided as the service itself proposed, or as the police proposed and its manager goes along with. */
    private boolean agreed() {
        boolean asProposed = talk.proposal()
                .filter(proposal -> proposal.sameDisposalsAs(decided))
                .isPresent();
        boolean managerAgrees = talk.yosView().filter(YosView::agrees).isPresent();
        boolean ofYos = talk.proposal()
                .filter(proposal -> proposal.agency() == Agency.YOS)
                .isPresent();
        return ofYos ? managerAgrees || asProposed : managerAgrees && asProposed;
    }

    private Optional<DecisionMade.Dissent> lastDifference() {
        return talk.differences().stream()
                .filter(difference -> difference.agency() == Agency.YOS)
                .reduce((earlier, later) -> later)
                .map(last -> new DecisionMade.Dissent(last.by(), last.recorded(), last.reasons()));
    }

    private Optional<DecisionMade.Dissent> ownProposal() {
        return talk.proposal()
                .filter(proposal -> proposal.agency() == Agency.YOS)
                .map(own -> new DecisionMade.Dissent(own.by(), own.recorded(), own.reasons()));
    }
}
