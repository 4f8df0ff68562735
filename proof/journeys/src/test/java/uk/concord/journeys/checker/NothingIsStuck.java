package uk.concord.journeys.checker;

import java.util.List;
import java.util.stream.Stream;

/** No key stands still, and every outbox is empty. */
final class NothingIsStuck implements Claim {

    private static final String CLAIM = "Nothing is stuck";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        Stream<Finding> stopped = arrived.stopped().stream()
                .filter(key -> !accepted.planted().contains(key.key()))
                .map(key -> new Finding(
                        CLAIM,
                        key.key(),
                        "in " + key.service() + " this key of " + key.topic() + " stands: " + key.reason()));
        Stream<Finding> unsent = arrived.said().stream()
                .filter(fact -> !fact.sent())
                .map(fact -> new Finding(
                        CLAIM,
                        fact.key(),
                        fact.service() + " has not sent number " + fact.number() + " to " + fact.topic()));
        return Stream.concat(stopped, unsent).toList();
    }
}
