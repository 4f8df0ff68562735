package uk.concord.journeys.checker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every notice is answered on the force's topic, once for each time it came, under the sender's id and its reference. */
final class SendersAreAnswered implements Claim {

    private static final String CLAIM = "Every sender is answered once";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        List<Finding> findings = new ArrayList<>();
        known(arrived, findings);
        if (arrived.trimmed().stream().noneMatch(topic -> topic.endsWith(".replies"))) {
            onTheTopic(arrived, findings);
            references(arrived, findings);
            setAside(arrived, findings);
        }
        return findings;
    }

    private static void known(Snapshot arrived, List<Finding> findings) {
        Map<UUID, List<Snapshot.Reply>> replies = arrived.replies().stream().collect(groupingBy(Snapshot.Reply::fact));
        for (Snapshot.Said fact : arrived.factsOfNotices()) {
            List<Snapshot.Reply> found = replies.getOrDefault(fact.id(), List.of());
            Snapshot.Reply right = new Snapshot.Reply(
                    fact.id(), UUID.fromString(fact.key()), fact.text("/answers/id"), fact.text("/reference"));
            if (!found.equals(List.of(right))) {
                findings.add(finding(
                        right.answers(),
                        "notification knows " + found.size() + " replies to fact " + fact.id() + " about "
                                + right.reference() + (found.size() == 1 ? ", and it says something else" : "")));
            }
        }
        Set<UUID> facts =
                arrived.factsOfNotices().stream().map(Snapshot.Said::id).collect(Collectors.toSet());
        replies.keySet().stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(fact -> findings.add(
                        finding(fact.toString(), "notification knows a reply to a fact that intake never said")));
    }

    private static void onTheTopic(Snapshot arrived, List<Finding> findings) {
        Map<String, Set<String>> byCause = arrived.seen().stream()
                .filter(record -> record.isReply() && record.service().equals(Snapshot.NOTIFICATION))
                .collect(groupingBy(Snapshot.Seen::cause, mapping(Snapshot.Seen::id, toSet())));
        for (Snapshot.Said fact : arrived.factsOfNotices()) {
            int answers = byCause.getOrDefault(fact.id().toString(), Set.of()).size();
            if (answers != 1) {
                findings.add(finding(
                        fact.text("/answers/id"),
                        "there are " + answers + " answers on the replies topic to fact " + fact.id() + " about "
                                + fact.text("/reference")));
            }
        }
    }

    private static void references(Snapshot arrived, List<Finding> findings) {
        Map<String, Set<String>> said = arrived.seen().stream()
                .filter(record -> record.isReply() && record.payload().has("reference"))
                .collect(groupingBy(
                        Snapshot.Seen::key,
                        mapping(record -> record.payload().path("reference").asText(), toSet())));
        for (Snapshot.Notice notice : arrived.notices()) {
            Set<String> references = said.getOrDefault(notice.answers(), Set.of());
            if (!references.equals(Set.of(notice.reference()))) {
                findings.add(finding(
                        notice.answers(),
                        "it was recorded as " + notice.reference() + ", and its sender was told " + references));
            }
        }
    }

    private static void setAside(Snapshot arrived, List<Finding> findings) {
        Map<String, Set<String>> told = arrived.seen().stream()
                .filter(record -> record.isReply() && record.payload().has("reasons"))
                .collect(groupingBy(Snapshot.Seen::key, mapping(Snapshot.Seen::id, toSet())));
        Map<String, List<Snapshot.SetAside>> kept =
                arrived.setAside().stream().collect(groupingBy(Snapshot.SetAside::id));
        kept.forEach((id, records) -> {
            int answers = told.getOrDefault(id, Set.of()).size();
            if (answers != records.size() || records.stream().anyMatch(record -> !record.answered())) {
                findings.add(finding(
                        id,
                        records.size() + " records of this id were set aside, and " + answers + " answers went out"));
            }
        });
    }

    private static Finding finding(String id, String words) {
        return new Finding(CLAIM, id, words);
    }
}
