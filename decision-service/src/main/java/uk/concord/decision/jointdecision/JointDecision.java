package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.TABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.rules.Reason;

/**
 * The joint decision of one child's case: what both agencies have said, and what holds for each offence. A value: a
 * command gives the next one and what happened, or every reason why nothing did.
 *
 * @param version rises with each change; who acts on an older one is told so
 * @param decision the number of the last decision; 0 before the first
 */
public record JointDecision(
        Referral referral, JointDecisionState state, int version, int decision, Talk talk, List<DecisionLine> lines) {

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

    /**
     * The same with the form as it stands now. An offence that is new on it is open; a case that is closed takes none, it needs
     * a form of its own.
     */
    public JointDecision amended(Referral now) {
        List<DecisionLine> amended = new ArrayList<>();
        lines.forEach(line -> amended.add(line.amended(referral, now)));
        if (!TABLE.isFinal(state)) {
            now.offences().stream()
                    .filter(offence -> !referral.has(offence.offenceId()))
                    .map(DecisionLine::undecided)
                    .forEach(amended::add);
        }
        return new JointDecision(referral.amended(now), state, version + 1, decision, talk, amended);
    }

    /** Asks for something: done as the table and the rules allow, or refused with every reason. */
    public Outcome decide(JointDecisionCommand command) {
        if (!TABLE.allows(state, command.action())) {
            return new Outcome.Refused(Outcome.Because.STATE, List.of(States.notNow(command.action(), state)));
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

    DecisionLines all() {
        return new DecisionLines(lines);
    }

    /** The next one: here the talk stands now, this has been said in it, and so stand the offences. */
    JointDecision with(JointDecisionState to, Talk said, DecisionLines now) {
        return new JointDecision(referral, to, version + 1, decision, said, now.all());
    }

    /** The next one, decided: the talk is over. */
    JointDecision decidedAs(int number, JointDecisionState to, DecisionLines now) {
        return new JointDecision(referral, to, version + 1, number, talk.over(), now.all());
    }
}
