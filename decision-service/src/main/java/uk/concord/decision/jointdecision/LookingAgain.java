package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.TABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What becomes of a decision when that on which it was made is no longer so (D17, D18): what is not given yet is open
 * again, and a talk under way begins anew; what was given, or told to the police for good, stays, and people are told.
 *
 * @param before the joint decision as it stands
 */
record LookingAgain(JointDecision before) {

    Outcome at(JointDecisionNews.LookAgain news) {
        List<DecisionLine> meant = before.lines().stream()
                .filter(line -> news.offenceIds().contains(line.offenceId()))
                .toList();
        if (meant.isEmpty()) {
            return Listening.noSuchLine();
        }
        List<DecisionLine> opening =
                meant.stream().filter(DecisionLine::canBeHeld).toList();
        List<JointDecisionEvent> events = new ArrayList<>();
        byDecision(opening, line -> line.state() != LineState.UNDECIDED)
                .forEach((of, offences) -> events.add(new JointDecisionEvent.Reopened(of, offences, news.because())));
        if (!opening.isEmpty()) {
            begunAnew(before.open(), news.because(), events);
        }
        byDecision(meant, line -> !line.canBeHeld())
                .forEach((of, offences) -> events.add(new JointDecisionEvent.Overtaken(of, offences, news.because())));
        JointDecisionState chosen = opening.isEmpty() ? before.state() : JointDecisionState.TO_DECIDE;
        return new Outcome.Done(
                before.with(
                        TABLE.next(before.state(), news.action(), chosen),
                        opening.isEmpty() ? before.talk() : before.talk().setAside(news.because(), news.acting()),
                        before.all().lookedAtAgain(ids(meant), news.because())),
                events);
    }

    /** It had been given before it was known that it was to be held: nothing is undone. */
    Outcome givenAllTheSame(JointDecisionNews.Given news, List<DecisionLine> crossed) {
        JointDecisionEvent.Because because = crossed.get(0).held().orElseThrow().because();
        List<UUID> given = before.all().taking(LineAction.GIVE, news.decision(), news.offenceIds());
        DecisionLines now = before.all().moved(given, LineAction.GIVE);
        List<JointDecisionEvent> events = new ArrayList<>();
        events.add(new JointDecisionEvent.Given(news.decision(), given));
        events.add(new JointDecisionEvent.Overtaken(news.decision(), ids(crossed), because));
        begunAnew(now.open(), because, events);
        JointDecisionState chosen = now.open().isEmpty() ? now.settled() : JointDecisionState.TO_DECIDE;
        return new Outcome.Done(
                before.with(
                        TABLE.next(before.state(), news.action(), chosen),
                        before.talk().setAside(because, news.acting()),
                        now),
                events);
    }

    /** A talk about what is open begins anew. */
    private void begunAnew(
            List<DecisionLine> open, JointDecisionEvent.Because because, List<JointDecisionEvent> events) {
        if (before.talk().hasBegun() && !open.isEmpty()) {
            events.add(new JointDecisionEvent.Reopened(0, ids(open), because));
        }
    }

    private static Map<Integer, List<UUID>> byDecision(List<DecisionLine> lines, Predicate<DecisionLine> meant) {
        return lines.stream()
                .filter(meant)
                .collect(Collectors.groupingBy(
                        DecisionLine::decision,
                        TreeMap::new,
                        Collectors.mapping(DecisionLine::offenceId, Collectors.toList())));
    }

    private static List<UUID> ids(List<DecisionLine> lines) {
        return lines.stream().map(DecisionLine::offenceId).toList();
    }
}
