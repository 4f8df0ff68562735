package uk.concord.journeys.checker;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of each source, topic and key run from 1 without a gap and in order. A record may come again, byte for byte
 * the same; another record under a number that was there before is an error.
 */
final class NumbersHaveNoGap implements Claim {

    private static final String CLAIM = "Numbers of a key run from 1, in order, without a gap";

    private record Stream(String source, String topic, String key) {
        static Stream of(Snapshot.Seen record) {
            return new Stream(record.source(), record.topic(), record.key());
        }
    }

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        List<Finding> findings = new ArrayList<>();
        arrived.seen().stream()
                .collect(groupingBy(Stream::of))
                .forEach((stream, records) ->
                        follow(stream, records, arrived.trimmed().contains(stream.topic()), findings));
        return findings;
    }

    private static void follow(Stream stream, List<Snapshot.Seen> records, boolean trimmed, List<Finding> findings) {
        if (records.stream().map(Snapshot.Seen::partition).distinct().count() > 1) {
            findings.add(finding(stream, "its records lie in several partitions, where order means nothing"));
        }
        Map<Long, String> bytes = new HashMap<>();
        long last = 0;
        for (Snapshot.Seen record : records.stream()
                .sorted(Comparator.comparingLong(Snapshot.Seen::offset))
                .toList()) {
            long number = record.number();
            String before = bytes.putIfAbsent(number, record.digest());
            if (before != null && !before.equals(record.digest())) {
                findings.add(finding(stream, "number " + number + " came again with other bytes at " + place(record)));
            } else if (before == null && number != last + 1 && !(trimmed && last == 0)) {
                findings.add(finding(stream, "number " + number + " follows " + last + " at " + place(record)));
            }
            last = Math.max(last, number);
        }
    }

    private static String place(Snapshot.Seen record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private static Finding finding(Stream stream, String words) {
        return new Finding(CLAIM, stream.key(), words);
    }
}
