package uk.concord.decision.jointdecision;

import static uk.concord.decision.jointdecision.JointDecisionTable.TABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What happened outside the talk, and what it does to the offences of a case. Each piece of news is asked once the table
 * has been seen to allow it; what fits no offence any more changes nothing.
 *
 * @param before the joint decision as it stands
 */
record Listening(JointDecision before) {

    Outcome assessed(JointDecisionNews.Assessed news) {
        return news.concurs()
                ? move(news.action(), news.decision(), news.offenceIds(), LineAction.CONFIRM)
                : reopen(
                        news.decision(),
                        news.offenceIds(),
                        LineAction.DIFFER,
                        JointDecisionEvent.Because.ASSESSMENT_DIFFERS,
                        false);
    }

    Outcome stopped(JointDecisionNews.Stopped news) {
        return reopen(
                news.decision(),
                news.offenceIds(),
                LineAction.STOP,
                JointDecisionEvent.Because.STOPPED,
                news.admissionWithdrawn());
    }

    Outcome given(JointDecisionNews.Given news) {
        List<DecisionLine> crossed = before.all().crossedBy(LineAction.GIVE, news.decision(), news.offenceIds());
        return crossed.isEmpty()
                ? move(news.action(), news.decision(), news.offenceIds(), LineAction.GIVE)
                : new LookingAgain(before).givenAllTheSame(news, crossed);
    }

    Outcome ended(JointDecisionNews.Ended news) {
        if (news.action() == JointDecisionAction.REOPEN) {
            return reopen(
                    news.decision(),
                    news.offenceIds(),
                    LineAction.REOPEN,
                    JointDecisionEvent.Because.NOT_COMPLETED,
                    false);
        }
        LineAction end = news.completed() ? LineAction.COMPLETE : LineAction.END_UNCOMPLETED;
        return move(news.action(), news.decision(), news.offenceIds(), end);
    }

    Outcome lookAgain(JointDecisionNews.LookAgain news) {
        return new LookingAgain(before).at(news);
    }

    private Outcome move(JointDecisionAction action, int of, Set<UUID> offences, LineAction line) {
        List<UUID> moved = before.all().taking(line, of, offences);
        if (moved.isEmpty()) {
            return noSuchLine();
        }
        DecisionLines now = before.all().moved(moved, line);
        JointDecisionState chosen = before.state() == JointDecisionState.AGREED ? now.settled() : before.state();
        JointDecisionEvent event = switch (line) {
            case CONFIRM -> new JointDecisionEvent.Confirmed(of, moved);
            case GIVE -> new JointDecisionEvent.Given(of, moved);
            case COMPLETE, END_UNCOMPLETED -> new JointDecisionEvent.Ended(of, moved);
            case DECIDE, DIFFER, STOP, REOPEN, LOOK_AGAIN ->
                throw new IllegalArgumentException(line + " opens or decides");
        };
        return changed(TABLE.next(before.state(), action, chosen), now, List.of(event));
    }

    /** What is open already stays so, and is not said to be opened once more. */
    private Outcome reopen(
            int of, Set<UUID> offences, LineAction line, JointDecisionEvent.Because because, boolean withdrawn) {
        List<UUID> moved = before.all().taking(line, of, offences);
        if (moved.isEmpty()) {
            return noSuchLine();
        }
        List<UUID> opened = moved.stream()
                .filter(offence -> before.line(offence).state() != LineState.UNDECIDED)
                .toList();
        List<JointDecisionEvent> events = new ArrayList<>();
        if (!opened.isEmpty()) {
            events.add(new JointDecisionEvent.Reopened(of, opened, because));
        }
        return changed(
                TABLE.next(before.state(), JointDecisionAction.REOPEN),
                before.all().reopened(moved, line, withdrawn),
                events);
    }

    private Outcome changed(JointDecisionState to, DecisionLines now, List<JointDecisionEvent> events) {
        return new Outcome.Done(before.with(to, before.talk(), now), events);
    }

    static Outcome noSuchLine() {
        return new Outcome.Refused(Outcome.Because.STATE, List.of(States.noSuchLine()));
    }
}
