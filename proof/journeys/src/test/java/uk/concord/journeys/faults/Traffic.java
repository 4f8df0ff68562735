package uk.concord.journeys.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.people.SampleChild;

/** Notices that come in by API and by topic, steadily or at once, whatever happens to the system meanwhile. */
final class Traffic implements AutoCloseable {

    private static final int SENDERS = 8;
    private static final int MINUTES_TO_END = 4;

    private final Letters letters = new Letters();
    private final ApiClient api;
    private final TopicClient topic;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService atApi = Executors.newFixedThreadPool(SENDERS);
    private final ExecutorService atTopic = Executors.newFixedThreadPool(SENDERS);
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private interface Sending {
        void send() throws Exception;
    }

    Traffic(Ledger ledger) {
        api = new ApiClient(ledger);
        topic = new TopicClient(ledger);
    }

    /** From now on a notice by each of the doors, so often. */
    void flow(int everyMillis) {
        clock.scheduleAtFixedRate(this::oneByApi, 0, everyMillis, TimeUnit.MILLISECONDS);
        clock.scheduleAtFixedRate(this::oneByTopic, 0, everyMillis, TimeUnit.MILLISECONDS);
    }

    /** From now on a notice by API only, so often. */
    void flowByApi(int everyMillis) {
        clock.scheduleAtFixedRate(this::oneByApi, 0, everyMillis, TimeUnit.MILLISECONDS);
    }

    void manyByApi(int many) {
        for (int sent = 0; sent < many; sent++) {
            oneByApi();
        }
    }

    void manyByTopic(int many) {
        for (int sent = 0; sent < many; sent++) {
            oneByTopic();
        }
    }

    /** Many notices about one and the same child, by both doors at once. */
    void manyAboutOneChild(int many) {
        SampleChild child = SampleChild.invented();
        for (int sent = 0; sent < many; sent++) {
            String body = Letters.about(child, LocalDate.of(2018, 11, 2));
            String id = UUID.randomUUID().toString();
            submit(atApi, () -> api.send(body, id));
            submit(atTopic, () -> topic.send(id, Letters.about(child, LocalDate.of(2018, 12, 2))));
        }
    }

    /** Every tenth is sent twice at once under the same key, as an impatient client would. */
    private void oneByApi() {
        String body = letters.next();
        String key = UUID.randomUUID().toString();
        submit(atApi, () -> api.send(body, key));
        if (key.hashCode() % 10 == 0) {
            submit(atApi, () -> api.send(body, key));
        }
    }

    private void oneByTopic() {
        String body = letters.next();
        String id = UUID.randomUUID().toString();
        submit(atTopic, () -> topic.send(id, body));
    }

    /** Why the API had to be asked again, each time. */
    List<String> troubles() {
        return api.troubles();
    }

    /** Nothing new; returns when each that was begun has its answer. @throws AssertionError where one was refused */
    void end() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        for (ExecutorService senders : List.of(atApi, atTopic)) {
            senders.shutdown();
            if (!senders.awaitTermination(MINUTES_TO_END, TimeUnit.MINUTES)) {
                throw new AssertionError("Some notices have no answer yet");
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " notices were not accepted", failures.get(0));
        }
    }

    private void submit(ExecutorService senders, Sending sending) {
        senders.submit(() -> {
            try {
                sending.send();
            } catch (Throwable failed) {
                failures.add(failed);
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
        atApi.shutdownNow();
        atTopic.shutdownNow();
        topic.close();
    }
}
