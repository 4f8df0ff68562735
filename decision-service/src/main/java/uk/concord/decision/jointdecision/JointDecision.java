package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.TABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.gate.Spoken;
import uk.concord.rules.Reason;

/**
 * The joint decision of one child's case: what both agencies have said, and what holds for each offence. A value: a
 * command gives the next one and what happened, or every reason why nothing did.
 *
 * @param version rises with each change; who acts on an older one is told so
 * @param decision the number of the last decision; 0 before the first
 */
public record JointDecision(
        Referral referral, JointDecisionState state, int version, int decision, Talk talk, List<DecisionLine> lines)
        implements JointDecisionCommand.Asked {

    public JointDecision {
        lines = List.copyOf(lines);
    }

    /** Opens it, when the referral was accepted. */
    public static JointDecision open(Referral referral) {
        return new JointDecision(
                referral,
                TABLE.initial(),
                1,
                0,
                Talk.NONE,
                referral.offences().stream().map(DecisionLine::undecided).toList());
    }

    /** Asks for something: done as the table and the rules allow, or refused with every reason. */
    public Outcome decide(JointDecisionCommand command) {
        if (!TABLE.allows(state, command.action())) {
            return refused(Outcome.Because.STATE, List.of(States.notNow(command.action(), state)));
        }
        return command.askOf(this);
    }

    /** What this party may do as things stand today, gates apart. */
    public List<JointDecisionAction> allowed(Party party, LocalDate today) {
        return TABLE.offered(state).stream()
                .filter(action -> whyNot(action, party, today).isEmpty())
                .toList();
    }

    /** Why this party may not do that, where the table allows it; empty where nothing stands against it, gates apart. */
    public List<Reason> whyNot(JointDecisionAction action, Party party, LocalDate today) {
        return new JointDecisionPermits(this, party, today).against(action);
    }

    /** The offences that are open. */
    public List<DecisionLine> open() {
        return all().open();
    }

    /** Whether it holds the child's triage: decided and not yet given (D12). */
    public boolean holdsTriage() {
        return lines.stream().anyMatch(DecisionLine::holdsTriage);
    }

    public DecisionLine line(UUID offenceId) {
        return all().of(offenceId);
    }

    @Override
    public Outcome propose(JointDecisionCommand.Propose command) {
        Acting acting = command.acting();
        List<Reason> wrong = ChoiceRules.of(command.reasons(), command.choices(), open());
        if (!wrong.isEmpty()) {
            return refused(Outcome.Because.INPUT, wrong);
        }
        List<Reason> why = whyNot(JointDecisionAction.PROPOSE, acting.by(), acting.today());
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        JointDecisionState to = TABLE.next(state, JointDecisionAction.PROPOSE);
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
                talk.with(proposal, round, acting.answerBy()),
                List.of(new JointDecisionEvent.Proposed(proposal, round)));
    }

    @Override
    public Outcome agree(JointDecisionCommand.Agree command) {
        Proposal proposal = talk.proposal().orElseThrow();
        Acting acting = command.acting();
        List<Reason> why = new ArrayList<>(whyNot(JointDecisionAction.AGREE, acting.by(), acting.today()));
        why.addAll(closed(proposal.choices(), command.tested()));
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        return decided(
                new DecisionMade(
                        decision + 1,
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

    @Override
    public Outcome dispute(JointDecisionCommand.Dispute command) {
        Acting acting = command.acting();
        List<Reason> why = whyNot(JointDecisionAction.DISPUTE, acting.by(), acting.today());
        Optional<Reason> unsaid = ChoiceRules.saysWhy(command.reasons());
        if (unsaid.isPresent()) {
            return refused(Outcome.Because.INPUT, List.of(unsaid.get()));
        }
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Difference difference =
                new Difference(acting.by().side(), acting.by(), acting.recorded(), talk.round(), command.reasons());
        Talk after = talk.with(difference, acting.answerBy());
        JointDecisionState to = TABLE.next(state, JointDecisionAction.DISPUTE);
        List<JointDecisionEvent> said = new ArrayList<>(List.of(new JointDecisionEvent.Disputed(difference)));
        if (to == JointDecisionState.ESCALATED) {
            Escalation escalation = escalation(Escalation.Because.STILL_DIFFER, acting);
            after = after.with(escalation);
            said.add(new JointDecisionEvent.Escalated(escalation));
        }
        return done(to, after, said);
    }

    @Override
    public Outcome escalate(JointDecisionCommand.Escalate command) {
        Acting acting = command.acting();
        List<Reason> why = whyNot(JointDecisionAction.ESCALATE, acting.by(), acting.today());
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Escalation escalation = escalation(Escalation.Because.VIEW_MISSING, acting);
        return done(
                TABLE.next(state, JointDecisionAction.ESCALATE),
                talk.with(escalation),
                List.of(new JointDecisionEvent.Escalated(escalation)));
    }

    @Override
    public Outcome recordYosView(JointDecisionCommand.RecordYosView command) {
        Acting acting = command.acting();
        Optional<Reason> unsaid =
                ChoiceRules.saysWhy(command.view()).map(reason -> new Reason(reason.code(), "/view", reason.text()));
        if (unsaid.isPresent()) {
            return refused(Outcome.Because.INPUT, List.of(unsaid.get()));
        }
        List<Reason> why = whyNot(JointDecisionAction.RECORD_YOS_VIEW, acting.by(), acting.today());
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        YosView view = new YosView(acting.by(), acting.recorded(), command.agrees(), command.view());
        return done(
                TABLE.next(state, JointDecisionAction.RECORD_YOS_VIEW),
                talk.with(view),
                List.of(new JointDecisionEvent.YosViewRecorded(view)));
    }

    @Override
    public Outcome decideByPolice(JointDecisionCommand.DecideByPolice command) {
        Acting acting = command.acting();
        List<Reason> wrong = ChoiceRules.of(command.reasons(), command.choices(), open());
        if (!wrong.isEmpty()) {
            return refused(Outcome.Because.INPUT, wrong);
        }
        List<Reason> why = new ArrayList<>(whyNot(JointDecisionAction.DECIDE_BY_POLICE, acting.by(), acting.today()));
        why.addAll(closed(command.choices(), command.tested()));
        if (!why.isEmpty()) {
            return refused(Outcome.Because.RULE, why);
        }
        Escalated escalated = new Escalated(talk, command.choices());
        return decided(
                new DecisionMade(
                        decision + 1,
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

    @Override
    public Outcome hearAssessment(JointDecisionCommand.HearAssessment command) {
        return command.concurs()
                ? move(command.action(), command.decision(), command.offenceIds(), LineAction.CONFIRM)
                : reopen(
                        command.decision(),
                        command.offenceIds(),
                        LineAction.DIFFER,
                        JointDecisionEvent.Because.ASSESSMENT_DIFFERS,
                        false);
    }

    @Override
    public Outcome hearStopped(JointDecisionCommand.HearStopped command) {
        return reopen(
                command.decision(),
                command.offenceIds(),
                LineAction.STOP,
                JointDecisionEvent.Because.STOPPED,
                command.admissionWithdrawn());
    }

    @Override
    public Outcome hearGiven(JointDecisionCommand.HearGiven command) {
        return move(command.action(), command.decision(), command.offenceIds(), LineAction.GIVE);
    }

    @Override
    public Outcome hearEnded(JointDecisionCommand.HearEnded command) {
        if (command.action() == JointDecisionAction.REOPEN) {
            return reopen(
                    command.decision(),
                    command.offenceIds(),
                    LineAction.REOPEN,
                    JointDecisionEvent.Because.NOT_COMPLETED,
                    false);
        }
        LineAction end = command.completed() ? LineAction.COMPLETE : LineAction.END_UNCOMPLETED;
        return move(command.action(), command.decision(), command.offenceIds(), end);
    }

    private List<Reason> closed(List<Chosen> choices, Tested tested) {
        List<Reason> closed = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            UUID offence = choices.get(i).offenceId();
            for (Spoken said : tested.lines().get(offence).chosen().blocks()) {
                String text = lines.size() == 1
                        ? said.text()
                        : "Offence " + line(offence).number() + ": " + said.text();
                closed.add(new Reason(said.code(), "/lines/" + i + "/" + said.field(), text));
            }
        }
        return closed;
    }

    private Escalation escalation(Escalation.Because because, Acting acting) {
        return new Escalation(because, acting.by(), acting.recorded(), acting.answerBy());
    }

    private Outcome decided(DecisionMade made, JointDecisionAction action) {
        DecisionLines now = all().decided(made);
        return new Outcome.Done(
                new JointDecision(
                        referral,
                        TABLE.next(state, action, now.settled()),
                        version + 1,
                        made.decision(),
                        Talk.NONE,
                        now.all()),
                List.of(new JointDecisionEvent.Decided(made, now.of(made.decision()))));
    }

    private Outcome move(JointDecisionAction action, int of, Set<UUID> offences, LineAction line) {
        List<UUID> moved = all().taking(line, of, offences);
        if (moved.isEmpty()) {
            return refused(Outcome.Because.STATE, List.of(States.noSuchLine()));
        }
        DecisionLines now = all().moved(moved, line);
        JointDecisionState chosen = state == JointDecisionState.AGREED ? now.settled() : state;
        JointDecisionEvent event = switch (line) {
            case CONFIRM -> new JointDecisionEvent.Confirmed(of, moved);
            case GIVE -> new JointDecisionEvent.Given(of, moved);
            case COMPLETE, END_UNCOMPLETED -> new JointDecisionEvent.Ended(of, moved);
            case DECIDE, DIFFER, STOP, REOPEN -> throw new IllegalArgumentException(line + " opens or decides");
        };
        return changed(TABLE.next(state, action, chosen), now, event);
    }

    private Outcome reopen(
            int of, Set<UUID> offences, LineAction line, JointDecisionEvent.Because because, boolean withdrawn) {
        List<UUID> moved = all().taking(line, of, offences);
        if (moved.isEmpty()) {
            return refused(Outcome.Because.STATE, List.of(States.noSuchLine()));
        }
        return changed(
                TABLE.next(state, JointDecisionAction.REOPEN),
                all().reopened(moved, line, withdrawn),
                new JointDecisionEvent.Reopened(of, moved, because));
    }

    private DecisionLines all() {
        return new DecisionLines(lines);
    }

    private Outcome changed(JointDecisionState to, DecisionLines now, JointDecisionEvent event) {
        return new Outcome.Done(
                new JointDecision(referral, to, version + 1, decision, talk, now.all()), List.of(event));
    }

    private Outcome done(JointDecisionState to, Talk after, List<JointDecisionEvent> events) {
        return new Outcome.Done(new JointDecision(referral, to, version + 1, decision, after, lines), events);
    }

    private static Outcome refused(Outcome.Because because, List<Reason> reasons) {
        return new Outcome.Refused(because, reasons);
    }
}
