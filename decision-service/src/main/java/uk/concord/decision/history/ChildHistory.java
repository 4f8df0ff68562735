package uk.concord.decision.history;

import java.util.List;

/**
 * Everything that we have heard of a child's past.
 *
 * @param child who it is
 * @param disposals the disposals received before, latest first
 */
public record ChildHistory(KnownChild child, List<EarlierDisposal> disposals) {

    public ChildHistory {
        disposals = List.copyOf(disposals);
    }
}
