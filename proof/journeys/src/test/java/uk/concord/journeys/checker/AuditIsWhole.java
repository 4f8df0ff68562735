package uk.concord.journeys.checker;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every time a notice came in, intake, decision and notification wrote into their audits what they did with it. */
final class AuditIsWhole implements Claim {

    private static final String CLAIM = "Every step is in the audit once";

    private record Row(String service, String operation, String subject, String about) {}

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        Map<Row, Long> rows = arrived.audited().stream()
                .map(row -> new Row(row.service(), row.operation(), row.subject(), row.about()))
                .collect(groupingBy(row -> row, counting()));
        Map<Row, Long> wanted = arrived.factsOfNotices().stream()
                .flatMap(fact -> wanted(fact).stream())
                .collect(groupingBy(row -> row, counting()));
        List<Finding> findings = new ArrayList<>();
        wanted.forEach((row, times) -> {
            long found = rows.getOrDefault(row, 0L);
            if (found != times) {
                findings.add(new Finding(
                        CLAIM,
                        row.about(),
                        "the audit of " + row.service() + " has " + found + " rows '" + row.operation() + "' of "
                                + row.subject() + ", and should have " + times));
            }
        });
        return findings;
    }

    private static List<Row> wanted(Snapshot.Said fact) {
        String child = "person/" + fact.key();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Snapshot.INTAKE, "notice.record", child, fact.text("/earlierDisposalId")));
        rows.add(new Row(Snapshot.NOTIFICATION, "reply", child, fact.text("/reference")));
        if (fact.isRecorded()) {
            rows.add(new Row(Snapshot.DECISION, fact.type(), child, fact.id().toString()));
        }
        return rows;
    }
}
