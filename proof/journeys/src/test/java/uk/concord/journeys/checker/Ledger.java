package uk.concord.journeys.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the doors accepted, written down by those who stood before them. Many may write at once. */
public final class Ledger {

    private final List<ByApi> byApi = Collections.synchronizedList(new ArrayList<>());
    private final List<ByTopic> byTopic = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> planted = ConcurrentHashMap.newKeySet();

    /**
     * A 2xx answer.
     *
     * @param key the Idempotency-Key of the request
     * @param request a digest of its body
     * @param notice the notice that the answer names
     * @param reference the reference that the answer names
     * @param before whether it says that nothing was added
     */
    public record ByApi(String key, String request, UUID notice, String reference, boolean before) {}

    /**
     * A record that the broker acknowledged.
     *
     * @param topic a force's topic
     * @param source ce_source
     * @param id ce_id
     * @param digest of the record's bytes
     */
    public record ByTopic(String topic, String source, String id, String digest) {}

    public void answered(ByApi answer) {
        byApi.add(answer);
    }

    public void acknowledged(ByTopic record) {
        byTopic.add(record);
    }

    /** A tester wrote past every door, under this key or with this id: no promise was made for it. */
    public void planted(String keyOrId) {
        planted.add(keyOrId);
    }

    List<ByApi> byApi() {
        synchronized (byApi) {
            return List.copyOf(byApi);
        }
    }

    List<ByTopic> byTopic() {
        synchronized (byTopic) {
            return List.copyOf(byTopic);
        }
    }

    Set<String> planted() {
        return Set.copyOf(planted);
    }

    /** How many notices the doors accepted so far, repetitions included. */
    public int size() {
        return byApi.size() + byTopic.size();
    }
}
