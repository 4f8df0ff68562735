package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was said in a talk that had to begin anew, because that of which it was said is no longer so.
 *
 * @param at when it was set aside
 * @param proposal the one that was on the table
 */
public record TalkSetAside(
        JointDecisionEvent.Because because,
        Instant at,
        Optional<Proposal> proposal,
        List<Difference> differences,
        List<YosView> yosViews) {

    public TalkSetAside {
        differences = List.copyOf(differences);
        yosViews = List.copyOf(yosViews);
    }
}
