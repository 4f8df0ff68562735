package uk.concord.police;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a force's outcomes until it is closed. For each record, in this order: what it brings is kept, its receipt is sent,
 * and only then is it counted as read. A kill at any place repeats and loses nothing.
 */
public final class PoliceConsumer implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> feed;
    private final Receipts receipts;
    private final CaseStore store;
    private final Acceptance acceptance;
    private final Consumer<String> says;
    private final Thread reader;
    private boolean troubled;
    private volatile boolean closing;

    private PoliceConsumer(ConsumerSettings settings, CaseStore store, Acceptance acceptance, Consumer<String> says) {
        this.feed = new KafkaConsumer<>(settings.consumer(), new StringDeserializer(), new ByteArrayDeserializer());
        this.receipts = new Receipts(settings, Clock.systemUTC());
        this.store = store;
        this.acceptance = acceptance;
        this.says = says;
        this.reader = new Thread(this::read, "outcomes-" + settings.force());
        feed.subscribe(List.of(settings.outcomes()));
    }

    /**
     * Starts to read.
     *
     * @param says told one line for each effect: ids, versions and reasons, never a name
     */
    public static PoliceConsumer start(
            ConsumerSettings settings, CaseStore store, Acceptance acceptance, Consumer<String> says) {
        PoliceConsumer consumer = new PoliceConsumer(settings, store, acceptance, says);
        consumer.reader.start();
        return consumer;
    }

    /**
     * Runs until it is terminated, with the settings of the environment and cases kept in the folder {@code
     * STORE_FOLDER}.
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        ConsumerSettings settings = ConsumerSettings.of(environment);
        CaseStore store = new FileStore(Path.of(environment.getOrDefault("STORE_FOLDER", "cases")));
        PoliceConsumer consumer = start(settings, store, Acceptance.EVERYTHING, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(consumer::close));
        System.out.println("Reading the " + settings);
    }

    /** The case as it is held now. */
    public Optional<HeldCase> held(UUID caseId) {
        return store.find(caseId);
    }

    /** Every case that is held. */
    public List<HeldCase> held() {
        return store.all();
    }

    /** Ends after the record in hand. */
    @Override
    public void close() {
        closing = true;
        feed.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (feed;
                receipts) {
            while (!closing) {
                readSome();
            }
        }
    }

    /** Whatever goes wrong, the broker, the store, a receipt: from what was last counted as read it is tried again. */
    private void readSome() {
        try {
            goBackAfterTrouble();
            for (ConsumerRecord<String, byte[]> record : feed.poll(WAIT)) {
                take(record);
                TopicPartition place = new TopicPartition(record.topic(), record.partition());
                feed.commitSync(Map.of(place, new OffsetAndMetadata(record.offset() + 1)));
            }
        } catch (WakeupException asked) {
            // closing says whether to go on
        } catch (RuntimeException trouble) {
            says.accept("waiting: " + trouble.getClass().getSimpleName() + " " + cause(trouble));
            troubled = true;
            pause();
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (!PublishedOutcome.TYPE.equals(header(record, "ce_type"))) {
            return;
        }
        try {
            PublishedOutcome outcome =
                    PublishedOutcome.read(header(record, "ce_id"), new String(record.value(), StandardCharsets.UTF_8));
            take(outcome);
        } catch (PublishedOutcome.Unreadable unreadable) {
            says.accept(Effect.UNREADABLE + " " + record.topic() + "/" + record.partition() + "/" + record.offset());
        }
    }

    private void take(PublishedOutcome outcome) {
        Optional<String> why = acceptance.whyNot(outcome);
        if (why.isPresent()) {
            receipts.reject(outcome, why.get());
            say(Effect.REJECTED, outcome, ": " + why.get());
            return;
        }
        Optional<HeldCase> before = store.find(outcome.caseId());
        Effect effect = before.map(held -> held.effectOf(outcome)).orElse(Effect.APPLIED);
        if (effect != Effect.REPEATED) {
            store.keep(before.map(held -> held.after(outcome)).orElseGet(() -> HeldCase.first(outcome)));
            say(effect, outcome, ", " + outcome.state().toLowerCase(java.util.Locale.ROOT));
        } else {
            say(effect, outcome, "");
        }
        receipts.acknowledge(outcome);
    }

    private void say(Effect effect, PublishedOutcome outcome, String more) {
        says.accept(effect + " " + outcome.caseId() + " version " + outcome.version() + " event " + outcome.eventId()
                + more);
    }

    /** Nothing is polled before the place is found again: what was polled and not dealt with would be passed over. */
    private void goBackAfterTrouble() {
        if (!troubled) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> read = feed.committed(feed.assignment());
        feed.assignment().forEach(place -> {
            if (read.get(place) == null) {
                feed.seekToBeginning(List.of(place));
            } else {
                feed.seek(place, read.get(place));
            }
        });
        troubled = false;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(closing ? 0 : PAUSE_AFTER_TROUBLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    private static String cause(RuntimeException trouble) {
        return trouble.getCause() == null ? "" : trouble.getCause().getClass().getSimpleName();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
