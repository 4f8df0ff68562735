package uk.concord.decision.jointdecision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.Tested;

/**
 * Shows each offence with what is decided for it, and what the rules say while it is open.
 *
 * @param made the decisions so far
 * @param answers of the gates for each open offence today
 */
record LinesOf(Referral referral, SaidOf said, List<DecisionMade> made, Map<UUID, List<Answer>> answers) {

    JointDecisionView.Line line(DecisionLine line) {
        Referral.Offence offence = referral.offence(line.offenceId());
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
                line.choice().map(chosen -> said.chosen(chosen, tested(line))).orElse(null),
                line.differed().isPresent(),
                line.before().map(chosen -> said.chosen(chosen, null)).orElse(null),
                answers.getOrDefault(line.offenceId(), List.of()).stream()
                        .map(LinesOf::disposal)
                        .toList());
    }

    /** What the gates said when it was decided. */
    private Tested tested(DecisionLine line) {
        return made.stream()
                .filter(one -> one.decision() == line.decision())
                .findFirst()
                .map(DecisionMade::tested)
                .orElse(null);
    }

    private static JointDecisionView.Disposal disposal(Answer answer) {
        return new JointDecisionView.Disposal(
                answer.kind().name(),
                Titles.of(answer.kind()),
                answer.verdict().name(),
                Titles.of(answer.verdict()),
                Titles.colour(answer.verdict()),
                answer.reasons());
    }
}
