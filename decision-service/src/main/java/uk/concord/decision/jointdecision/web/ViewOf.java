package uk.concord.decision.jointdecision.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.TimeLimit;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KindWords;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.Proposal;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.Talk;
import uk.concord.decision.jointdecision.Tested;
import uk.concord.identity.Areas;

/**
 * Puts together what is shown of a joint decision.
 *
 * @param answers of the gates for each open offence today
 * @param tested what the gates say today about the proposal on the table
 */
record ViewOf(
        JointDecision decision,
        ChildHistory history,
        List<DecisionMade> made,
        Map<UUID, List<Answer>> answers,
        Optional<Tested> tested,
        JointDecisionView.Clocks clocks,
        List<String> allowedActions,
        Areas areas) {

    JointDecisionView view() {
        Referral referral = decision.referral();
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
                decision.lines().stream().map(this::line).toList(),
                victim(referral.victim()),
                new JointDecisionView.Suggestion(
                        referral.suggestion().disposal().name(),
                        Titles.of(referral.suggestion().disposal()),
                        referral.suggestion().reason()),
                talk.proposal().map(this::proposal).orElse(null),
                talk.differences().stream()
                        .map(one -> new JointDecisionView.Difference(
                                one.agency().name(),
                                one.agency().title(),
                                person(one.by()),
                                one.round(),
                                one.reasons(),
                                one.recorded()))
                        .toList(),
                talk.escalation()
                        .map(one -> new JointDecisionView.Escalation(
                                one.because().name(), one.because().words(), one.recorded(), one.answerBy()))
                        .orElse(null),
                talk.yosView()
                        .map(one -> new JointDecisionView.YosView(
                                one.agrees(), one.view(), person(one.by()), one.recorded()))
                        .orElse(null),
                talk.viewDueOn().orElse(null),
                made.stream().map(this::made).toList(),
                history.disposals().stream().map(this::past).toList(),
                allowedActions);
    }

    /** What runs out when, for this case and child. */
    static JointDecisionView.Clocks clocks(
            JointDecision decision,
            KnownChild child,
            LocalDate today,
            LocalDate assessmentDue,
            LocalDate policeToldBy) {
        Referral referral = decision.referral();
        Optional<LocalDate> closes = decision.lines().stream()
                .filter(line -> !line.isFinal())
                .map(line -> referral.offence(line.offenceId()))
                .filter(offence -> offence.timeLimit() == TimeLimit.SIX_MONTHS)
                .map(offence -> offence.from().plusMonths(6))
                .min(Comparator.naturalOrder());
        LocalDate birthday = child.dateOfBirth().plusYears(18);
        boolean leap = birthday.getDayOfMonth() != child.dateOfBirth().getDayOfMonth();
        return new JointDecisionView.Clocks(
                today,
                referral.receivedOn(),
                ChronoUnit.DAYS.between(referral.receivedOn(), today),
                referral.returnedDays().size(),
                assessmentDue,
                policeToldBy,
                closes.orElse(null),
                leap ? birthday.plusDays(1) : birthday);
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

    private JointDecisionView.Line line(DecisionLine line) {
        Referral.Offence offence = decision.referral().offence(line.offenceId());
        return new JointDecisionView.Line(
                line.offenceId(),
                line.number(),
                offence.title(),
                line.state().name(),
                line.state().title(),
                line.state().colour(),
                offence.from(),
                offence.to(),
                offence.whatHappened(),
                offence.admission().name(),
                line.admissionWithdrawn() ? "Took the admission back" : Titles.of(offence.admission()),
                line.choice().map(chosen -> chosen(chosen, null)).orElse(null),
                line.differed().isPresent(),
                answers.getOrDefault(line.offenceId(), List.of()).stream()
                        .map(answer -> new JointDecisionView.Disposal(
                                answer.kind().name(),
                                Titles.of(answer.kind()),
                                answer.verdict().name(),
                                Titles.of(answer.verdict()),
                                Titles.colour(answer.verdict()),
                                answer.reasons()))
                        .toList());
    }

    private JointDecisionView.Proposal proposal(Proposal proposal) {
        return new JointDecisionView.Proposal(
                proposal.agency().name(),
                proposal.agency().title(),
                person(proposal.by()),
                proposal.happened(),
                proposal.recorded(),
                proposal.reasons(),
                proposal.choices().stream()
                        .map(chosen -> chosen(chosen, tested.orElse(null)))
                        .toList());
    }

    private JointDecisionView.ChosenView chosen(Chosen chosen, Tested by) {
        Choice choice = chosen.choice();
        Referral.Offence offence = decision.referral().offence(chosen.offenceId());
        Answer answer = by == null || !by.lines().containsKey(chosen.offenceId())
                ? null
                : by.lines().get(chosen.offenceId()).chosen();
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
                answer == null ? null : answer.verdict().name(),
                answer == null ? null : answer.reasons());
    }

    private JointDecisionView.Made made(DecisionMade one) {
        return new JointDecisionView.Made(
                one.decision(),
                one.basis().name(),
                one.basis().title(),
                person(one.proposedBy()),
                person(one.agreedBy()),
                one.at(),
                one.tested().policyVersion(),
                one.reasons(),
                one.dissent().map(DecisionMade.Dissent::view).orElse(null),
                one.dissent().map(dissent -> person(dissent.by())).orElse(null),
                one.choices().stream()
                        .map(chosen -> chosen(chosen, one.tested()))
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

    private static JointDecisionView.Person person(Party party) {
        return new JointDecisionView.Person(party.id(), party.name(), party.role());
    }
}
