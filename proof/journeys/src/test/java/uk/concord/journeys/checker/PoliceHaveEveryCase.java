package uk.concord.journeys.checker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every G26 that was sent is on the force's feed, its versions run from 1 without a gap, and the case says of each version
 * what the feed has: the police are told of everything, and nothing is said to be sent that is not there.
 */
final class PoliceHaveEveryCase implements Claim {

    private static final String CLAIM = "The police have every case";

    private record Version(String caseId, String number, String eventId) {}

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        List<Snapshot.Seen> feed =
                arrived.seen().stream().filter(Snapshot.Seen::isOutcome).toList();
        if (feed.stream().anyMatch(record -> arrived.trimmed().contains(record.topic()))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Set<Integer>> versions = feed.stream()
                .collect(groupingBy(
                        Snapshot.Seen::key,
                        mapping(record -> record.payload().path("version").asInt(), toSet())));
        arrived.said().stream()
                .filter(Snapshot.Said::isSubmitted)
                .map(Snapshot.Said::key)
                .distinct()
                .filter(caseId -> !versions.containsKey(caseId))
                .forEach(caseId -> findings.add(finding(caseId, "its G26 was sent, and the feed does not know it")));
        versions.forEach((caseId, numbers) -> gap(caseId, numbers, findings));
        compare(said(arrived), onFeed(feed), findings);
        return findings;
    }

    private static void gap(String caseId, Set<Integer> numbers, List<Finding> findings) {
        int highest = new TreeSet<>(numbers).last();
        if (numbers.size() != highest) {
            findings.add(finding(caseId, "the feed has the versions " + new TreeSet<>(numbers)));
        }
    }

    private static void compare(Set<Version> said, Set<Version> onFeed, List<Finding> findings) {
        said.stream()
                .filter(version -> !onFeed.contains(version))
                .forEach(version -> findings.add(finding(
                        version.caseId(), "version " + version.number() + " is said to be sent and is not there")));
        onFeed.stream()
                .filter(version -> !said.contains(version))
                .forEach(version -> findings.add(finding(
                        version.caseId(),
                        "version " + version.number() + " is on the feed and the case does not say so")));
    }

    private static Set<Version> said(Snapshot arrived) {
        return arrived.said().stream()
                .filter(Snapshot.Said::isOutcomeSent)
                .map(fact -> new Version(fact.key(), fact.text("/version"), fact.text("/eventId")))
                .collect(Collectors.toSet());
    }

    private static Set<Version> onFeed(List<Snapshot.Seen> feed) {
        return feed.stream()
                .map(record -> new Version(
                        record.key(), record.payload().path("version").asText(), record.id()))
                .collect(Collectors.toSet());
    }

    private static Finding finding(String caseId, String words) {
        return new Finding(CLAIM, caseId, words);
    }
}
