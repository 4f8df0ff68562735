package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.TABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.Spoken;
import uk.concord.rules.Reason;

/**
 * What the people of both agencies do in a joint decision, each act asked once the table has been seen to allow it.
 *
 * @param before the joint decision as it stands
 */
record Talking(JointDecision before) {

    Outcome propose(JointDecisionCommand.Propose command) {
        Acting acting = command.acting();
        List<Reason> wrong = ChoiceRules.of(command.reasons(), command.choices(), before.open());
        if (!wrong.isEmpty()) {
            return refused(Outcome.Because.INPUT, wrong);
        }
        List<Reason> why = whyNot(JointDecisionAction.PROPOSE, acting);
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        JointDecisionState to = TABLE.next(before.state(), JointDecisionAction.PROPOSE);
        int round = to == JointDecisionState.PROPOSED_AGAIN ? 2 : 1;
        Proposal proposal = new Proposal(
                acting.by().side(),
                acting.by(),
                acting.happened(),
                acting.recorded(),
                command.reasons(),
                command.choices());
        return done(
                to,
                talk().with(proposal, round, acting.answerBy()),
                List.of(new JointDecisionEvent.Proposed(proposal, round)));
    }

    Outcome agree(JointDecisionCommand.Agree command) {
        Proposal proposal = talk().proposal().orElseThrow();
        Acting acting = command.acting();
        List<Reason> why = new ArrayList<>(whyNot(JointDecisionAction.AGREE, acting));
        why.addAll(closed(proposal.choices(), command.tested()));
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        return decided(
                new DecisionMade(
                        before.decision() + 1,
                        DecisionMade.Basis.JOINT,
                        proposal.by(),
                        acting.by(),
                        acting.recorded(),
                        acting.today(),
                        proposal.reasons(),
                        Optional.empty(),
                        proposal.choices(),
                        command.tested()),
                JointDecisionAction.AGREE);
    }

    Outcome dispute(JointDecisionCommand.Dispute command) {
        Acting acting = command.acting();
        List<Reason> why = whyNot(JointDecisionAction.DISPUTE, acting);
        Optional<Reason> unsaid = ChoiceRules.saysWhy(command.reasons());
        if (unsaid.isPresent()) {
            return refused(Outcome.Because.INPUT, List.of(unsaid.get()));
        }
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Difference difference =
                new Difference(acting.by().side(), acting.by(), acting.recorded(), talk().round(), command.reasons());
        Talk after = talk().with(difference, acting.answerBy());
        JointDecisionState to = TABLE.next(before.state(), JointDecisionAction.DISPUTE);
        List<JointDecisionEvent> said = new ArrayList<>(List.of(new JointDecisionEvent.Disputed(difference)));
        if (to == JointDecisionState.ESCALATED) {
            Escalation escalation = escalation(Escalation.Because.STILL_DIFFER, acting);
            after = after.with(escalation);
            said.add(new JointDecisionEvent.Escalated(escalation));
        }
        return done(to, after, said);
    }

    Outcome escalate(JointDecisionCommand.Escalate command) {
        Acting acting = command.acting();
        List<Reason> why = whyNot(JointDecisionAction.ESCALATE, acting);
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Escalation escalation = escalation(Escalation.Because.VIEW_MISSING, acting);
        return done(
                TABLE.next(before.state(), JointDecisionAction.ESCALATE),
                talk().with(escalation),
                List.of(new JointDecisionEvent.Escalated(escalation)));
    }

    Outcome recordYosView(JointDecisionCommand.RecordYosView command) {
        Acting acting = command.acting();
        Optional<Reason> unsaid =
                ChoiceRules.saysWhy(command.view()).map(reason -> new Reason(reason.code(), "/view", reason.text()));
        if (unsaid.isPresent()) {
            return refused(Outcome.Because.INPUT, List.of(unsaid.get()));
        }
        List<Reason> why = whyNot(JointDecisionAction.RECORD_YOS_VIEW, acting);
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        YosView view = new YosView(acting.by(), acting.recorded(), command.agrees(), command.view());
        return done(
                TABLE.next(before.state(), JointDecisionAction.RECORD_YOS_VIEW),
                talk().with(view),
                List.of(new JointDecisionEvent.YosViewRecorded(view)));
    }

    Outcome decideByPolice(JointDecisionCommand.DecideByPolice command) {
        Acting acting = command.acting();
        List<Reason> wrong = ChoiceRules.of(command.reasons(), command.choices(), before.open());
        if (!wrong.isEmpty()) {
            return refused(Outcome.Because.INPUT, wrong);
        }
        List<Reason> why = new ArrayList<>(whyNot(JointDecisionAction.DECIDE_BY_POLICE, acting));
        why.addAll(closed(command.choices(), command.tested()));
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Escalated escalated = new Escalated(talk(), command.choices());
        return decided(
                new DecisionMade(
                        before.decision() + 1,
                        escalated.basis(),
                        acting.by(),
                        acting.by(),
                        acting.recorded(),
                        acting.today(),
                        command.reasons(),
                        escalated.dissent(),
                        command.choices(),
                        command.tested()),
                JointDecisionAction.DECIDE_BY_POLICE);
    }

    private List<Reason> closed(List<Chosen> choices, Tested tested) {
        List<Reason> closed = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            UUID offence = choices.get(i).offenceId();
            for (Spoken said : tested.lines().get(offence).chosen().blocks()) {
                String text = before.lines().size() == 1
                        ? said.text()
                        : "Offence " + before.line(offence).number() + ": " + said.text();
                closed.add(new Reason(said.code(), "/lines/" + i + "/" + said.field(), text));
            }
        }
        return closed;
    }

    private Escalation escalation(Escalation.Because because, Acting acting) {
        return new Escalation(because, acting.by(), acting.recorded(), acting.answerBy());
    }

    private Outcome decided(DecisionMade made, JointDecisionAction action) {
        DecisionLines now = before.all().decided(made);
        JointDecisionState to = TABLE.next(before.state(), action, now.settled());
        return new Outcome.Done(
                before.decidedAs(made.decision(), to, now),
                List.of(new JointDecisionEvent.Decided(made, now.of(made.decision()))));
    }

    private Talk talk() {
        return before.talk();
    }

    private List<Reason> whyNot(JointDecisionAction action, Acting acting) {
        return before.whyNot(action, acting.by(), acting.today());
    }

    private Outcome done(JointDecisionState to, Talk after, List<JointDecisionEvent> events) {
        return new Outcome.Done(before.with(to, after, before.all()), events);
    }

    private static Outcome refused(Outcome.Because because, List<Reason> reasons) {
        return new Outcome.Refused(because, reasons);
    }
}
