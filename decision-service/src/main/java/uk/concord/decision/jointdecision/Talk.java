package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the two agencies have said to each other since the offences were last open.
 *
 * @param round 1; 2 in the re-discussion
 * @param proposal the one on the table
 * @param differences each time one differed
 * @param escalation where it came to that
 * @param yosViews the operations manager's views, latest last
 * @param viewDueOn the last day for the view that is awaited
 * @param setAside what was said in talks that had to begin anew, earliest first; it is kept when the case is decided
 */
public record Talk(
        int round,
        Optional<Proposal> proposal,
        List<Difference> differences,
        Optional<Escalation> escalation,
        List<YosView> yosViews,
        Optional<LocalDate> viewDueOn,
        List<TalkSetAside> setAside) {

    /** Nobody has said anything yet. */
    public static final Talk NONE =
            new Talk(1, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());

    public Talk {
        differences = List.copyOf(differences);
        yosViews = List.copyOf(yosViews);
        setAside = setAside == null ? List.of() : List.copyOf(setAside);
    }

    /** Whether anybody has said anything in it. */
    boolean hasBegun() {
        return proposal.isPresent() || !differences.isEmpty() || escalation.isPresent();
    }

    /** The next talk, after this one led to a decision. */
    Talk over() {
        return new Talk(
                NONE.round, NONE.proposal, NONE.differences, NONE.escalation, NONE.yosViews, NONE.viewDueOn, setAside);
    }

    /** The next talk, after this one had to begin anew: what was said in it is kept. */
    Talk setAside(JointDecisionEvent.Because because, Acting acting) {
        if (!hasBegun()) {
            return this;
        }
        TalkSetAside said = new TalkSetAside(because, acting.recorded(), proposal, differences, yosViews);
        return new Talk(
                NONE.round,
                NONE.proposal,
                NONE.differences,
                NONE.escalation,
                NONE.yosViews,
                NONE.viewDueOn,
                added(setAside, said));
    }

    Talk with(Proposal proposed, int inRound, LocalDate answerBy) {
        return new Talk(
                inRound, Optional.of(proposed), differences, escalation, yosViews, Optional.of(answerBy), setAside);
    }

    Talk with(Difference difference, LocalDate answerBy) {
        return new Talk(
                round, proposal, added(differences, difference), escalation, yosViews, Optional.of(answerBy), setAside);
    }

    Talk with(Escalation escalated) {
        return new Talk(round, proposal, differences, Optional.of(escalated), yosViews, Optional.empty(), setAside);
    }

    Talk with(YosView view) {
        return new Talk(round, proposal, differences, escalation, added(yosViews, view), viewDueOn, setAside);
    }

    public Optional<YosView> yosView() {
        return yosViews.isEmpty() ? Optional.empty() : Optional.of(yosViews.get(yosViews.size() - 1));
    }

    /** Whether the awaited view is missing: the day has passed by whose end it should have been there. */
    public boolean viewMissing(LocalDate today) {
        return viewDueOn.filter(today::isAfter).isPresent();
    }

    /** Whether the police may decide: the manager's view is there, or the days for it have passed. */
    public boolean policeMayDecide(LocalDate today) {
        return yosView().isPresent()
                || escalation
                        .filter(escalated -> today.isAfter(escalated.answerBy()))
                        .isPresent();
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
