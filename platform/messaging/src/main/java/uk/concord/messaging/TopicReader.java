package uk.concord.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import uk.concord.messaging.Inbox.Passing;

/**
 * Reads a service's topics on a thread of its own and hands what came to the inbox. Offsets are written back after the
 * effects have been committed, so a record may come again and none is passed over.
 */
final class TopicReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(8);
    private static final long WAITING_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    /** So often a failure that may be passing is taken for one. */
    private static final int LENIENCY = 5;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Collection<String> topics;
    private final Inbox inbox;
    private final Unpark unpark;
    private final Thread thread = new Thread(this::run, "topic-reader");

    private volatile boolean running = true;
    private volatile Consumer<byte[], byte[]> consumer;
    private int troubles;
    /** Records that came and could not be taken in have still to come again. */
    private boolean owing;

    private long waitingTried = System.nanoTime();

    TopicReader(Supplier<Consumer<byte[], byte[]>> consumers, Collection<String> topics, Inbox inbox, Unpark unpark) {
        this.consumers = consumers;
        this.topics = List.copyOf(topics);
        this.inbox = inbox;
        this.unpark = unpark;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Finishes the transaction under way and leaves the group. */
    @Override
    public void close() {
        running = false;
        Consumer<byte[], byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        try {
            thread.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try (Consumer<byte[], byte[]> fresh = consumers.get()) {
                consumer = fresh;
                fresh.subscribe(topics);
                while (running) {
                    read(fresh);
                }
            } catch (WakeupException stopping) {
                LOG.debug("Stopping");
            } catch (Throwable failed) {
                trouble("The topics cannot be read", failed);
            }
        }
    }

    private void read(Consumer<byte[], byte[]> from) {
        ConsumerRecords<byte[], byte[]> polled = from.poll(POLL);
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        try {
            for (List<KafkaRecord> batch : batches(polled)) {
                inbox.take(batch, troubles < LENIENCY, part -> part.forEach(record -> note(done, record)));
            }
            owing &= polled.isEmpty();
            goOnWaiting(!done.isEmpty());
            relieved();
        } catch (Passing passing) {
            owing = !polled.isEmpty();
            rewind(from, polled, done);
            trouble("Records cannot be taken in at present", passing.getCause());
        }
        writeBack(from, done);
    }

    /** After trouble in small pieces, so that what is too much at once goes through at last. */
    private List<List<KafkaRecord>> batches(ConsumerRecords<byte[], byte[]> polled) {
        List<KafkaRecord> all = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            all.add(KafkaRecord.of(record));
        }
        int size = Math.max(1, all.size() >> Math.min(troubles, 30));
        List<List<KafkaRecord>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }

    private static void note(Map<TopicPartition, OffsetAndMetadata> done, KafkaRecord record) {
        done.put(new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
    }

    private void goOnWaiting(boolean progressed) throws Passing {
        if (progressed || System.nanoTime() - waitingTried >= WAITING_NANOS) {
            waitingTried = System.nanoTime();
            unpark.goOnWaiting(progressed);
        }
    }

    private static void rewind(
            Consumer<byte[], byte[]> from,
            ConsumerRecords<byte[], byte[]> polled,
            Map<TopicPartition, OffsetAndMetadata> done) {
        for (TopicPartition partition : polled.partitions()) {
            OffsetAndMetadata reached = done.get(partition);
            from.seek(
                    partition,
                    reached == null ? polled.records(partition).get(0).offset() : reached.offset());
        }
    }

    /** What cannot be written back comes again, which does no harm. */
    private static void writeBack(Consumer<byte[], byte[]> to, Map<TopicPartition, OffsetAndMetadata> done) {
        if (!done.isEmpty()) {
            try {
                to.commitSync(done);
            } catch (WakeupException stopping) {
                to.commitSync(done);
            } catch (KafkaException lost) {
                LOG.infof(
                        "Offsets could not be written back: %s", lost.getClass().getSimpleName());
            }
        }
    }

    private void relieved() {
        if (troubles > 0 && !owing) {
            LOG.info("Records are taken in again");
            troubles = 0;
        }
    }

    /** Says so once, then waits a little longer each time. */
    private void trouble(String what, Throwable failed) {
        String why = Fault.of(failed).text();
        LOG.logf(
                troubles == 0 ? Logger.Level.WARN : Logger.Level.DEBUG,
                "%s; it is tried again until it works: %s",
                what,
                why);
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(troubles, 10)));
        } catch (InterruptedException stopped) {
            running = false;
        }
        troubles++;
    }
}
