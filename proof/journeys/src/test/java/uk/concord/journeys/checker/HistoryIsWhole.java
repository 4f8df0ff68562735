package uk.concord.journeys.checker;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every recorded notice stands once in the history of its own child, and so does every disposal that was given by way of a
 * case; nothing else does.
 */
final class HistoryIsWhole implements Claim {

    private static final String CLAIM = "Every notice and every disposal given stands once in the history of its child";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        Map<UUID, List<Snapshot.Disposal>> histories =
                arrived.disposals().stream().collect(groupingBy(Snapshot.Disposal::id));
        Map<UUID, List<Snapshot.Notice>> notices = arrived.notices().stream().collect(groupingBy(Snapshot.Notice::id));
        List<Finding> findings = new ArrayList<>();
        for (Snapshot.Notice notice : arrived.notices()) {
            compare(notice, histories.getOrDefault(notice.id(), List.of()), findings);
        }
        notices.forEach((id, same) -> {
            if (same.size() > 1) {
                findings.add(finding(id, "intake has this notice " + same.size() + " times"));
            }
        });
        Map<UUID, Snapshot.Said> given = arrived.said().stream()
                .filter(Snapshot.Said::isGiven)
                .collect(toMap(fact -> UUID.fromString(fact.text("/disposalId")), identity(), (one, other) -> one));
        given.forEach((id, fact) -> compare(id, fact, histories.getOrDefault(id, List.of()), findings));
        histories.forEach((id, same) -> {
            if (!notices.containsKey(id) && !given.containsKey(id)) {
                findings.add(finding(
                        id,
                        "it stands in the history of " + same.get(0).person()
                                + ", and intake never recorded it, nor was it given"));
            }
        });
        return findings;
    }

    private static void compare(Snapshot.Notice notice, List<Snapshot.Disposal> found, List<Finding> findings) {
        if (found.size() != 1) {
            findings.add(finding(
                    notice.id(), notice.reference() + " stands " + found.size() + " times in decision's histories"));
            return;
        }
        Snapshot.Disposal disposal = found.get(0);
        if (!disposal.person().equals(notice.person())) {
            findings.add(finding(
                    notice.id(),
                    notice.reference() + " is of " + notice.person() + " and stands in the history of "
                            + disposal.person()));
        }
        if (!disposal.reference().equals(notice.reference())
                || !disposal.kind().equals(notice.kind())
                || !disposal.givenOn().equals(notice.givenOn())) {
            findings.add(finding(
                    notice.id(), notice.reference() + " has another reference, kind or day in decision's history"));
        }
    }

    private static void compare(UUID id, Snapshot.Said given, List<Snapshot.Disposal> found, List<Finding> findings) {
        if (found.size() != 1) {
            findings.add(finding(id, "it was given, and stands " + found.size() + " times in decision's histories"));
        } else if (!found.get(0).person().toString().equals(given.text("/personId"))
                || !found.get(0).kind().equals(given.text("/kind"))
                || !found.get(0).givenOn().equals(given.text("/givenOn"))) {
            findings.add(finding(id, "it was given, and has another child, kind or day in decision's history"));
        }
    }

    private static Finding finding(UUID id, String words) {
        return new Finding(CLAIM, id.toString(), words);
    }
}
