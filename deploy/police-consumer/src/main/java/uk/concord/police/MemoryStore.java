package uk.concord.police;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Holds cases as long as the process lives: for demonstrations. */
public final class MemoryStore implements CaseStore {

    private final Map<UUID, HeldCase> cases = new ConcurrentHashMap<>();

    @Override
    public Optional<HeldCase> find(UUID caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public List<HeldCase> all() {
        return List.copyOf(cases.values());
    }

    @Override
    public void keep(HeldCase held) {
        cases.put(held.caseId(), held);
    }
}
