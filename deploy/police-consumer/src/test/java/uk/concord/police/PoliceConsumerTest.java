package uk.concord.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reference consumer promises, on a real broker that asks everybody to sign in. */
class PoliceConsumerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path CONTRACTS =
            Path.of(System.getProperty("concord.root")).resolve("contracts/src/main/resources/events");

    @TempDir
    static Path folder;

    static Feed feed;

    private final UUID caseId = UUID.randomUUID();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        feed = new Feed(folder);
    }

    @AfterAll
    static void stop() {
        feed.close();
    }

    @Test
    void holds_what_it_reads_and_answers_with_a_receipt_as_contracted() throws IOException {
        UUID event = UUID.randomUUID();
        feed.publish(caseId, 1, event);
        try (PoliceConsumer consumer = consumer("plain", new MemoryStore())) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 1);
            assertThat(consumer.held(caseId)).get().satisfies(held -> {
                assertThat(held.version()).isEqualTo(1);
                assertThat(held.eventId()).isEqualTo(event);
            });
        }
        ConsumerRecord<String, byte[]> receipt = feed.receipts(caseId).get(0);
        assertThat(header(receipt, "ce_type")).isEqualTo("uk.concord.outcome.received.v1");
        assertThat(header(receipt, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(receipt, "ce_source")).isEqualTo("/police/cleveland");
        assertThat(header(receipt, "content-type")).isEqualTo("application/json");
        assertAsContracted(receipt);
    }

    @Test
    void a_record_that_comes_twice_takes_effect_once_and_is_answered_twice_the_same() {
        UUID event = UUID.randomUUID();
        feed.publish(caseId, 1, event);
        feed.publish(caseId, 1, event);
        try (PoliceConsumer consumer = consumer("twice", new MemoryStore())) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 2);
        }
        assertThat(said(Effect.APPLIED)).hasSize(1);
        assertThat(said(Effect.REPEATED)).hasSize(1);
        List<ConsumerRecord<String, byte[]>> receipts = feed.receipts(caseId);
        assertThat(header(receipts.get(1), "ce_id")).isEqualTo(header(receipts.get(0), "ce_id"));
        assertThat(receipts.get(1).value()).isEqualTo(receipts.get(0).value());
    }

    @Test
    void an_older_version_that_comes_after_a_newer_is_acknowledged_and_not_held() {
        feed.publish(caseId, 3, UUID.randomUUID());
        feed.publish(caseId, 2, UUID.randomUUID());
        try (PoliceConsumer consumer = consumer("order", new MemoryStore())) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 2);
            assertThat(consumer.held(caseId))
                    .get()
                    .satisfies(held -> assertThat(held.version()).isEqualTo(3));
        }
        assertThat(said(Effect.OLDER)).hasSize(1);
    }

    @Test
    void after_a_restart_it_goes_on_where_it_was(@TempDir Path cases) {
        feed.publish(caseId, 1, UUID.randomUUID());
        try (PoliceConsumer first = consumer("restart", new FileStore(cases))) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 1);
        }
        feed.publish(caseId, 2, UUID.randomUUID());
        try (PoliceConsumer second = consumer("restart", new FileStore(cases))) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 2);
            assertThat(second.held(caseId))
                    .get()
                    .satisfies(held -> assertThat(held.version()).isEqualTo(2));
        }
        assertThat(said(Effect.APPLIED)).hasSize(2);
    }

    @Test
    void what_the_police_system_cannot_take_is_rejected_with_its_reason_and_not_held() throws IOException {
        feed.publish(caseId, 1, UUID.randomUUID());
        Acceptance nothing = outcome ->
                outcome.caseId().equals(caseId) ? Optional.of("Crime reference not found.") : Optional.empty();
        try (PoliceConsumer consumer =
                PoliceConsumer.start(feed.settings("reject"), new MemoryStore(), nothing, said::add)) {
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 1);
            assertThat(consumer.held(caseId)).isEmpty();
        }
        assertThat(Feed.text(feed.receipts(caseId).get(0))).contains("REJECTED", "Crime reference not found.");
        assertAsContracted(feed.receipts(caseId).get(0));
    }

    @Test
    void what_cannot_be_read_is_said_and_holds_nobody_up() {
        feed.publish("no-case", UUID.randomUUID(), "no JSON");
        feed.publish(caseId, 1, UUID.randomUUID());
        try (PoliceConsumer consumer = consumer("unreadable", new MemoryStore())) {
            await().atMost(SOON).until(() -> said.stream().anyMatch(line -> line.startsWith("UNREADABLE")));
            await().atMost(SOON).until(() -> consumer.held(caseId).isPresent());
        }
    }

    @Test
    void while_its_store_is_away_nothing_is_answered_and_nothing_is_lost() {
        feed.publish(caseId, 1, UUID.randomUUID());
        feed.publish(caseId, 2, UUID.randomUUID());
        AwayStore store = new AwayStore();
        try (PoliceConsumer consumer = consumer("away", store)) {
            await().atMost(SOON).until(() -> said.stream().anyMatch(line -> line.startsWith("waiting")));
            assertThat(feed.receipts(caseId)).isEmpty();
            store.back = true;
            await().atMost(SOON).until(() -> feed.receipts(caseId).size() == 2);
            assertThat(consumer.held(caseId))
                    .get()
                    .satisfies(held -> assertThat(held.version()).isEqualTo(2));
        }
    }

    @Test
    void every_example_of_the_contract_is_understood() throws Exception {
        try (Stream<Path> examples =
                Files.list(CONTRACTS.resolve(PublishedOutcome.TYPE).resolve("examples"))) {
            for (Path example : examples.toList()) {
                PublishedOutcome read = PublishedOutcome.read(UUID.randomUUID().toString(), Files.readString(example));
                assertThat(read.version()).as(example.toString()).isPositive();
            }
        }
    }

    /** A store that cannot be reached until it is back. */
    private static final class AwayStore implements CaseStore {
        private final MemoryStore kept = new MemoryStore();
        private volatile boolean back;

        @Override
        public Optional<HeldCase> find(UUID id) {
            return kept.find(id);
        }

        @Override
        public List<HeldCase> all() {
            return kept.all();
        }

        @Override
        public void keep(HeldCase held) {
            if (!back) {
                throw new IllegalStateException("away");
            }
            kept.keep(held);
        }
    }

    private PoliceConsumer consumer(String group, CaseStore store) {
        return PoliceConsumer.start(feed.settings(group), store, Acceptance.EVERYTHING, said::add);
    }

    private List<String> said(Effect effect) {
        return said.stream()
                .filter(line -> line.startsWith(effect + " " + caseId))
                .toList();
    }

    private static void assertAsContracted(ConsumerRecord<String, byte[]> receipt) throws IOException {
        Path schema = CONTRACTS.resolve("uk.concord.outcome.received.v1").resolve("schema.json");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(schema))
                        .validate(new ObjectMapper().readTree(receipt.value())))
                .isEmpty();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
