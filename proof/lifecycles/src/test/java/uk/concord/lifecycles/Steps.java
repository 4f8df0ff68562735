package uk.concord.lifecycles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.decision.jointdecision.DecisionLineTable;
import uk.concord.decision.jointdecision.JointDecisionAction;
import uk.concord.decision.jointdecision.JointDecisionState;
import uk.concord.decision.jointdecision.JointDecisionTable;
import uk.concord.decision.jointdecision.LineAction;
import uk.concord.decision.jointdecision.LineState;
import uk.concord.disposal.assessment.AssessmentAction;
import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.assessment.AssessmentTable;
import uk.concord.disposal.disposal.DisposalAction;
import uk.concord.disposal.disposal.DisposalState;
import uk.concord.disposal.disposal.DisposalTable;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralState;
import uk.concord.intake.referral.ReferralTable;
import uk.concord.rules.StateTable;

/**
 * What people can do with a case from where it stands, and where that leads once every fact has travelled. Read from the
 * tables; what is not in a table and yet ties two of them together stands here and nowhere else: what begins a lifecycle,
 * and that a talk follows the fate of its offence.
 *
 * <p>Where the tables leave open which of several things happens, all of them are tried. The case has one offence, and a
 * disposal can be signed only where that offence is confirmed: the two things of other services that a table cannot see.
 */
final class Steps {

    private static final String ACCEPTED = "uk.concord.referral.accepted.v1";
    private static final String AGREED = "uk.concord.decision.agreed.v1";

    /** What the talk does when the fate of its one offence moves. */
    private static final Map<LineAction, JointDecisionAction> TALK_FOLLOWS = Map.of(
            LineAction.CONFIRM, JointDecisionAction.CONFIRM,
            LineAction.DIFFER, JointDecisionAction.REOPEN,
            LineAction.STOP, JointDecisionAction.REOPEN,
            LineAction.REOPEN, JointDecisionAction.REOPEN,
            LineAction.GIVE, JointDecisionAction.GIVE,
            LineAction.COMPLETE, JointDecisionAction.END,
            LineAction.END_UNCOMPLETED, JointDecisionAction.END,
            LineAction.LOOK_AGAIN, JointDecisionAction.LOOK_AGAIN);

    private Steps() {}

    /** A step of a person: what was done, where the case stands after all facts have travelled, and which facts those were. */
    record Step(String what, CaseStanding to, Set<String> said) {}

    /** Every step that anybody can take from here. */
    static Set<Step> from(CaseStanding standing) {
        Set<Step> steps = new LinkedHashSet<>();
        referral(standing, steps);
        if (standing.talk() != null) {
            talk(standing, steps);
        }
        if (standing.assessment() != null) {
            assessment(standing, steps);
        }
        if (standing.disposal() != null) {
            disposal(standing, steps);
        }
        return steps;
    }

    private static void referral(CaseStanding from, Set<Step> steps) {
        var table = ReferralTable.TABLE;
        for (ReferralCommand command : table.offered(from.referral())) {
            for (ReferralState to : table.targets(from.referral(), command)) {
                travel(
                        table.title() + " " + command,
                        from.referral(to),
                        says(table, from.referral(), command, to),
                        steps);
            }
        }
    }

    private static void talk(CaseStanding from, Set<Step> steps) {
        var table = JointDecisionTable.TABLE;
        for (JointDecisionAction command : table.offered(from.talk())) {
            for (JointDecisionState to : table.targets(from.talk(), command)) {
                Set<String> said = says(table, from.talk(), command, to);
                if (said.contains(AGREED)) {
                    decided(from, to).forEach(next -> travel(table.title() + " " + command, next, said, steps));
                } else {
                    travel(table.title() + " " + command, from.decision(to, from.line()), said, steps);
                }
            }
        }
    }

    /** The agreement is about the one offence: with it the talk is over for good, or goes on waiting. */
    private static Set<CaseStanding> decided(CaseStanding from, JointDecisionState talk) {
        return DecisionLineTable.TABLE.targets(from.line(), LineAction.DECIDE).stream()
                .filter(line -> DecisionLineTable.TABLE.isFinal(line) == JointDecisionTable.TABLE.isFinal(talk))
                .map(line -> from.decision(talk, line))
                .collect(Collectors.toSet());
    }

    private static void assessment(CaseStanding from, Set<Step> steps) {
        var table = AssessmentTable.TABLE;
        for (AssessmentAction command : table.offered(from.assessment())) {
            for (AssessmentState to : table.targets(from.assessment(), command)) {
                travel(
                        table.title() + " " + command,
                        from.assessment(to),
                        says(table, from.assessment(), command, to),
                        steps);
            }
        }
    }

    private static void disposal(CaseStanding from, Set<Step> steps) {
        var table = DisposalTable.TABLE;
        for (DisposalAction command : table.offered(from.disposal())) {
            for (DisposalState to : table.targets(from.disposal(), command)) {
                travel(
                        table.title() + " " + command,
                        from.disposal(to),
                        says(table, from.disposal(), command, to),
                        steps);
            }
        }
    }

    private static void travel(String what, CaseStanding first, Set<String> said, Set<Step> steps) {
        Deque<Travelling> ahead = new ArrayDeque<>();
        ahead.add(new Travelling(first, new ArrayDeque<>(said), new LinkedHashSet<>(said)));
        while (!ahead.isEmpty()) {
            Travelling now = ahead.pop();
            String fact = now.waiting().poll();
            if (fact == null) {
                steps.add(new Step(what, now.standing(), now.said()));
            } else {
                hear(now, fact).forEach(ahead::push);
            }
        }
    }

    /** A case and the facts about it that have not arrived everywhere. */
    private record Travelling(CaseStanding standing, Deque<String> waiting, Set<String> said) {
        Travelling to(CaseStanding next, Set<String> more) {
            Deque<String> later = new ArrayDeque<>(waiting);
            later.addAll(more);
            Set<String> all = new LinkedHashSet<>(said);
            all.addAll(more);
            return new Travelling(next, later, all);
        }
    }

    private static Set<Travelling> hear(Travelling now, String fact) {
        Set<Travelling> heard = byDecision(now, fact);
        heard = each(heard, other -> byAssessment(other, fact));
        return each(heard, other -> byDisposal(other, fact));
    }

    private static Set<Travelling> byDecision(Travelling now, String fact) {
        CaseStanding standing = now.standing();
        if (fact.equals(ACCEPTED)) {
            return Set.of(now.to(
                    standing.decision(JointDecisionTable.TABLE.initial(), DecisionLineTable.TABLE.initial()),
                    Set.of()));
        }
        Set<Travelling> led = new LinkedHashSet<>();
        if (standing.line() != null) {
            for (LineAction action : hearing(DecisionLineTable.TABLE, standing.line(), fact)) {
                for (LineState line : DecisionLineTable.TABLE.targets(standing.line(), action)) {
                    Set<String> said = says(DecisionLineTable.TABLE, standing.line(), action, line);
                    led.add(now.to(standing.decision(following(standing.talk(), action, line), line), said));
                }
            }
        }
        return led.isEmpty() ? Set.of(now) : led;
    }

    private static JointDecisionState following(JointDecisionState talk, LineAction action, LineState line) {
        boolean over = DecisionLineTable.TABLE.isFinal(line);
        boolean open = line == LineState.UNDECIDED;
        return JointDecisionTable.TABLE.targets(talk, TALK_FOLLOWS.get(action)).stream()
                .filter(next -> JointDecisionTable.TABLE.isFinal(next) == over)
                .filter(next -> over || open == (next != JointDecisionState.AGREED))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The talk in " + talk + " cannot follow " + action));
    }

    private static Set<Travelling> byAssessment(Travelling now, String fact) {
        CaseStanding standing = now.standing();
        if (fact.equals(AGREED) && standing.line() == LineState.AGREED) {
            return Set.of(now.to(standing.assessment(AssessmentTable.TABLE.initial()), Set.of()));
        }
        Set<Travelling> led = new LinkedHashSet<>();
        if (standing.assessment() != null) {
            for (AssessmentAction action : hearing(AssessmentTable.TABLE, standing.assessment(), fact)) {
                AssessmentState next = goneForTheOneOffence(AssessmentTable.TABLE, standing.assessment(), action);
                Set<String> said = says(AssessmentTable.TABLE, standing.assessment(), action, next);
                led.add(now.to(standing.assessment(next), said));
            }
        }
        return led.isEmpty() ? Set.of(now) : led;
    }

    private static Set<Travelling> byDisposal(Travelling now, String fact) {
        CaseStanding standing = now.standing();
        if (fact.equals(AGREED) && !DecisionLineTable.TABLE.isFinal(standing.line())) {
            return hearDisposal(now.to(standing.disposal(DisposalTable.TABLE.initial()), Set.of()), fact);
        }
        return standing.disposal() == null ? Set.of(now) : hearDisposal(now, fact);
    }

    private static Set<Travelling> hearDisposal(Travelling now, String fact) {
        CaseStanding standing = now.standing();
        Set<Travelling> led = new LinkedHashSet<>();
        for (DisposalAction action : hearing(DisposalTable.TABLE, standing.disposal(), fact)) {
            DisposalState next = heardBy(standing, action);
            led.add(now.to(standing.disposal(next), says(DisposalTable.TABLE, standing.disposal(), action, next)));
        }
        return led.isEmpty() ? Set.of(now) : led;
    }

    /** A disposal may be signed once its offence is confirmed, and is not while an assessment has still to agree. */
    private static DisposalState heardBy(CaseStanding standing, DisposalAction action) {
        if (action == DisposalAction.CONFIRM) {
            return standing.line() == LineState.CONFIRMED
                    ? DisposalState.TO_SIGN
                    : DisposalTable.TABLE.next(standing.disposal(), action, DisposalState.AWAITING_CONFIRMATION);
        }
        return goneForTheOneOffence(DisposalTable.TABLE, standing.disposal(), action);
    }

    /** Where a fact may take some offences and leave others, the one offence of this walk is among those taken. */
    private static <S extends Enum<S>, C extends Enum<C>> S goneForTheOneOffence(
            StateTable<S, C> table, S state, C command) {
        Set<S> targets = table.targets(state, command);
        return targets.stream().filter(table::isFinal).findFirst().orElseGet(() -> table.next(state, command));
    }

    private static Set<Travelling> each(Set<Travelling> before, Function<Travelling, Set<Travelling>> hear) {
        return before.stream()
                .flatMap(one -> hear.apply(one).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <S extends Enum<S>, C extends Enum<C>> Set<C> hearing(StateTable<S, C> table, S state, String fact) {
        return table.allowed(state).stream()
                .filter(command -> table.heard(command).contains(fact))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <S extends Enum<S>, C extends Enum<C>> Set<String> says(
            StateTable<S, C> table, S state, C command, S to) {
        return table.moves().stream()
                .filter(move -> move.from() == state && move.command() == command)
                .filter(move -> move.to().contains(to))
                .findFirst()
                .map(StateTable.Move::says)
                .orElse(Set.of());
    }
}
