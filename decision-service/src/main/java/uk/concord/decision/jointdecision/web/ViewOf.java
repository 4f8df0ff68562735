package uk.concord.decision.jointdecision.web;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KindWords;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.SameCrime;
import uk.concord.decision.jointdecision.Talk;
import uk.concord.decision.jointdecision.Tested;
import uk.concord.identity.Areas;

/**
 * Puts together what is shown of a joint decision.
 *
 * @param changes since the last decision of that on which it was made
 * @param answers of the gates for each open offence today
 * @param tested what the gates say today about the proposal on the table
 */
record ViewOf(
        JointDecision decision,
        ChildHistory history,
        HistoryInRoom known,
        List<DecisionMade> made,
        List<DecisionChange> changes,
        Map<UUID, List<Answer>> answers,
        Optional<Tested> tested,
        JointDecisionView.Clocks clocks,
        List<String> allowedActions,
        SameCrime sameCrime,
        Areas areas) {

    JointDecisionView view() {
        Referral referral = decision.referral();
        SaidOf said = new SaidOf(referral);
        Talk talk = decision.talk();
        return new JointDecisionView(
                referral.caseId(),
                referral.reference(),
                decision.state().name(),
                decision.state().title(),
                decision.state().colour(),
                decision.version(),
                talk.round(),
                decision.decision(),
                made.stream().anyMatch(one -> one.dissent().isPresent()),
                child(),
                clocks,
                decision.lines().stream()
                        .map(new LinesOf(referral, said, made, answers)::line)
                        .toList(),
                victim(referral.victim()),
                new JointDecisionView.Suggestion(
                        referral.suggestion().disposal().name(),
                        Titles.of(referral.suggestion().disposal()),
                        referral.suggestion().reason()),
                talk.proposal()
                        .map(proposal -> said.proposal(proposal, tested.orElse(null)))
                        .orElse(null),
                talk.differences().stream().map(said::difference).toList(),
                talk.escalation()
                        .map(one -> new JointDecisionView.Escalation(
                                one.because().name(), one.because().words(), one.recorded(), one.answerBy()))
                        .orElse(null),
                talk.yosView().map(said::yosView).orElse(null),
                talk.viewDueOn().orElse(null),
                made.stream().map(said::made).toList(),
                changes.stream().map(said::change).toList(),
                talk.setAside().stream().map(said::setAside).toList(),
                history.disposals().stream().map(this::past).toList(),
                known,
                others(),
                allowedActions);
    }

    private JointDecisionView.Child child() {
        KnownChild child = history.child();
        return new JointDecisionView.Child(
                child.personId(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                Period.between(child.dateOfBirth(), clocks.today()).getYears(),
                areas.title(decision.referral().yos()),
                child.restricted(),
                decision.referral().identityConfirmed());
    }

    private JointDecisionView.Others others() {
        return new JointDecisionView.Others(
                sameCrime.children(),
                sameCrime.words(),
                sameCrime.answers().stream()
                        .map(one -> new JointDecisionView.OtherDisposal(
                                one.kind().name(), Titles.of(one.kind()), one.given(), one.on()))
                        .toList());
    }

    private JointDecisionView.Past past(EarlierDisposal each) {
        return new JointDecisionView.Past(
                each.kind(),
                KindWords.of(each.kind()),
                each.givenOn(),
                areas.title(each.yos()),
                each.progress().title(),
                each.endedOn().orElse(null));
    }

    private static JointDecisionView.Victim victim(Referral.Victim victim) {
        String title = switch (victim.kind()) {
            case "PERSON" -> "A person was harmed";
            case "ORGANISATION" -> "An organisation was harmed";
            case "STATE" -> "The harm was to the public";
            default -> "Nobody in particular was harmed";
        };
        return new JointDecisionView.Victim(
                victim.kind(),
                title,
                victim.views().orElse(null),
                victim.whyNotAsked().orElse(null));
    }
}
