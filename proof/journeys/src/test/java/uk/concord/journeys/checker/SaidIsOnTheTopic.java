package uk.concord.journeys.checker;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a service said in its outbox stands on the topic as it was said, and nothing that nobody said. */
final class SaidIsOnTheTopic implements Claim {

    private static final String CLAIM = "What was said is on its topic";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        Map<String, List<Snapshot.Seen>> records = arrived.seen().stream().collect(groupingBy(Snapshot.Seen::id));
        Map<String, Snapshot.Said> said = arrived.said().stream()
                .collect(Collectors.toMap(fact -> fact.id().toString(), identity(), (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        arrived.said().stream()
                .filter(fact -> fact.sent() && !arrived.trimmed().contains(fact.topic()))
                .filter(fact -> !records.containsKey(fact.id().toString()))
                .forEach(fact -> findings.add(finding(
                        fact.key(),
                        fact.service() + " marked number " + fact.number() + " as sent to " + fact.topic()
                                + ", and it is not there")));
        for (Snapshot.Seen record : arrived.seen()) {
            compare(record, said.get(record.id()), findings);
        }
        return findings;
    }

    private static void compare(Snapshot.Seen record, Snapshot.Said fact, List<Finding> findings) {
        if (fact == null) {
            findings.add(finding(
                    record.key(),
                    record.topic() + " has number " + record.number() + ", which nobody said: " + record.id()));
        } else if (!fact.service().equals(record.service())
                || !fact.topic().equals(record.topic())
                || !fact.key().equals(record.key())
                || fact.number() != record.number()
                || !fact.type().equals(record.type())
                || !fact.payload().equals(record.payload())) {
            findings.add(
                    finding(record.key(), "fact " + record.id() + " stands on its topic otherwise than it was said"));
        }
    }

    private static Finding finding(String key, String words) {
        return new Finding(CLAIM, key, words);
    }
}
