package uk.concord.decision.jointdecision.web;

import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.Difference;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.Proposal;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.TalkSetAside;
import uk.concord.decision.jointdecision.Tested;
import uk.concord.decision.jointdecision.YosView;

/**
 * Shows what people said and chose.
 *
 * @param referral the form, for what offences are called
 */
record SaidOf(Referral referral) {

    /** @param tested what the gates say today about it; null where nobody asks them any more */
    JointDecisionView.Proposal proposal(Proposal proposal, Tested tested) {
        return new JointDecisionView.Proposal(
                proposal.agency().name(),
                proposal.agency().title(),
                person(proposal.by()),
                proposal.happened(),
                proposal.recorded(),
                proposal.reasons(),
                proposal.choices().stream()
                        .map(chosen -> chosen(chosen, tested))
                        .toList());
    }

    /** @param by what the gates said, or say, about it; null where nobody asks */
    JointDecisionView.ChosenView chosen(Chosen chosen, Tested by) {
        Choice choice = chosen.choice();
        Referral.Offence offence = referral.offence(chosen.offenceId());
        Tested.Line tested = by == null ? null : by.lines().get(chosen.offenceId());
        Answer answer = tested == null ? null : tested.chosen();
        return new JointDecisionView.ChosenView(
                chosen.offenceId(),
                offence.number(),
                offence.title(),
                choice.kind().name(),
                Titles.of(choice.kind()),
                choice.reason(),
                choice.nfa().map(Enum::name).orElse(null),
                choice.nfa().map(Titles::of).orElse(null),
                choice.conditions(),
                choice.conditionsEndOn().orElse(null),
                choice.lengthReason(),
                choice.cpsAuthority(),
                chosen.upheldBecause(),
                tested != null && tested.policyDriven(),
                answer == null ? null : answer.verdict().name(),
                answer == null ? null : answer.reasons());
    }

    JointDecisionView.Made made(DecisionMade one) {
        return new JointDecisionView.Made(
                one.decision(),
                one.basis().name(),
                one.basis().title(),
                person(one.proposedBy()),
                person(one.agreedBy()),
                one.at(),
                one.tested().policyVersion(),
                one.tested().lines().values().stream().anyMatch(Tested.Line::policyDriven),
                one.reasons(),
                one.dissent().map(DecisionMade.Dissent::view).orElse(null),
                one.dissent().map(dissent -> person(dissent.by())).orElse(null),
                one.choices().stream()
                        .map(chosen -> chosen(chosen, one.tested()))
                        .toList());
    }

    JointDecisionView.Difference difference(Difference one) {
        return new JointDecisionView.Difference(
                one.agency().name(),
                one.agency().title(),
                person(one.by()),
                one.round(),
                one.reasons(),
                one.recorded());
    }

    JointDecisionView.YosView yosView(YosView one) {
        return new JointDecisionView.YosView(one.agrees(), one.view(), person(one.by()), one.recorded());
    }

    JointDecisionView.SetAside setAside(TalkSetAside one) {
        return new JointDecisionView.SetAside(
                one.because().name(),
                Titles.of(one.because()),
                one.at(),
                one.proposal().map(proposal -> proposal(proposal, null)).orElse(null),
                one.differences().stream().map(this::difference).toList(),
                one.yosViews().stream()
                        .reduce((earlier, later) -> later)
                        .map(this::yosView)
                        .orElse(null));
    }

    JointDecisionView.Change change(DecisionChange one) {
        return new JointDecisionView.Change(
                one.because().name(),
                Titles.of(one.because()),
                one.material(),
                one.what(),
                one.happened(),
                one.recorded());
    }

    private static JointDecisionView.Person person(Party party) {
        return new JointDecisionView.Person(party.id(), party.name(), party.role());
    }
}
