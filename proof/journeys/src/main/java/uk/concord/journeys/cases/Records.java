package uk.concord.journeys.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import uk.concord.police.CaseStore;
import uk.concord.police.HeldCase;
import uk.concord.police.MemoryStore;

/** The records of the force's system, with every progress that it was ever told of. */
final class Records implements CaseStore {

    private final MemoryStore store = new MemoryStore();
    private final Map<UUID, List<String>> heard = new ConcurrentHashMap<>();

    @Override
    public Optional<HeldCase> find(UUID caseId) {
        return store.find(caseId);
    }

    @Override
    public List<HeldCase> all() {
        return store.all();
    }

    @Override
    public void keep(HeldCase held) {
        List<String> progress = heard.computeIfAbsent(held.caseId(), first -> new CopyOnWriteArrayList<>());
        Force.json(held.outcome())
                .path("lines")
                .forEach(line -> progress.add(line.path("progress").asText()));
        store.keep(held);
    }

    List<String> heard(UUID caseId) {
        return heard.getOrDefault(caseId, List.of());
    }
}
