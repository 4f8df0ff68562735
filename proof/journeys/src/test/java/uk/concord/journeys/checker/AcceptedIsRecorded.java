package uk.concord.journeys.checker;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a door accepted is in intake, once: recorded, or set aside with its reasons. */
final class AcceptedIsRecorded implements Claim {

    private static final String CLAIM = "What a door accepted is recorded once";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        return Stream.of(
                        answersOf(accepted, arrived),
                        keysOf(accepted),
                        effectsOf(accepted, arrived),
                        recordsOf(accepted, arrived))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> answersOf(Ledger accepted, Snapshot arrived) {
        Map<UUID, List<String>> references = arrived.notices().stream()
                .collect(groupingBy(Snapshot.Notice::id, mapping(Snapshot.Notice::reference, Collectors.toList())));
        List<Finding> findings = new ArrayList<>();
        for (Ledger.ByApi answer : Set.copyOf(accepted.byApi())) {
            List<String> found = references.getOrDefault(answer.notice(), List.of());
            if (found.isEmpty()) {
                findings.add(finding(answer.notice(), "the API accepted " + answer.reference() + "; intake lost it"));
            } else if (!found.equals(List.of(answer.reference()))) {
                findings.add(finding(answer.notice(), "the API said " + answer.reference() + ", intake has " + found));
            }
        }
        return findings;
    }

    private static List<Finding> keysOf(Ledger accepted) {
        Map<String, Set<UUID>> notices = accepted.byApi().stream()
                .collect(groupingBy(Ledger.ByApi::key, mapping(Ledger.ByApi::notice, toSet())));
        return notices.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> finding(each.getKey(), "one Idempotency-Key was answered with " + each.getValue()))
                .toList();
    }

    /** As many facts by API as requests with keys of their own: a retry under the same key adds nothing. */
    private static List<Finding> effectsOf(Ledger accepted, Snapshot arrived) {
        Map<String, Set<String>> keys = accepted.byApi().stream()
                .collect(groupingBy(answer -> answer.notice().toString(), mapping(Ledger.ByApi::key, toSet())));
        Map<String, Long> effects = arrived.factsOfNotices().stream()
                .filter(fact -> fact.text("/answers/door").equals("API"))
                .collect(groupingBy(fact -> fact.text("/earlierDisposalId"), counting()));
        return keys.entrySet().stream()
                .filter(each -> each.getValue().size() != effects.getOrDefault(each.getKey(), 0L))
                .map(each -> finding(
                        each.getKey(),
                        each.getValue().size() + " accepted requests had " + effects.getOrDefault(each.getKey(), 0L)
                                + " effects"))
                .toList();
    }

    /** A record that comes again, byte for byte, is one; another under the same id is set aside. */
    private static List<Finding> recordsOf(Ledger accepted, Snapshot arrived) {
        Map<String, Long> recorded = arrived.factsOfNotices().stream()
                .filter(fact -> fact.text("/answers/door").equals("TOPIC"))
                .collect(groupingBy(fact -> fact.text("/answers/id"), counting()));
        Map<String, Long> aside = arrived.setAside().stream()
                .filter(record -> !record.replayed())
                .collect(groupingBy(Snapshot.SetAside::id, counting()));
        Map<String, Set<Ledger.ByTopic>> sent =
                accepted.byTopic().stream().collect(groupingBy(Ledger.ByTopic::id, toSet()));
        List<Finding> findings = new ArrayList<>();
        sent.forEach((id, records) -> {
            long effects = recorded.getOrDefault(id, 0L);
            long kept = aside.getOrDefault(id, 0L);
            if (effects + kept != records.size() || effects > 1) {
                findings.add(finding(
                        id,
                        records.size() + " records came by topic under this id; " + effects + " were recorded and "
                                + kept + " set aside"));
            }
        });
        return findings;
    }

    private static Finding finding(Object id, String words) {
        return new Finding(CLAIM, id.toString(), words);
    }
}
