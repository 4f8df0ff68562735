package uk.concord.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** All parts of one service's messaging, put together. Until it is started it appends, and neither sends nor reads. */
final class Messaging implements AutoCloseable {

    private final KafkaClients kafka;
    private final Listeners listeners;
    private final Inbox inbox;
    private final Unpark unpark;
    private final Relay relay;
    private final Outbox outbox;
    private final Stuck stuck;
    private TopicReader reader;

    /** What messaging stands on. */
    record Ground(
            DataSource database,
            TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations,
            MeterRegistry meters,
            OpenTelemetry telemetry,
            Executor surroundings,
            KafkaClients kafka) {}

    Messaging(Ground ground) {
        DataSource database = ground.database();
        Transactions transactions = new Transactions(ground.transactions());
        Measures measures = new Measures(ground.meters());
        InboxTables tables = new InboxTables(database);
        Parked parked = new Parked(database);
        kafka = ground.kafka();
        listeners = new Listeners(ground.telemetry(), ground.surroundings());
        unpark = new Unpark(transactions, tables, listeners, parked);
        Aside aside = new Aside(database, transactions, tables, listeners);
        inbox = new Inbox(transactions, tables, listeners, parked, unpark, aside, measures);
        relay = new Relay(database, "/concord/" + kafka.service(), kafka::producer, measures);
        outbox = new JdbcOutbox(database, ground.synchronizations(), relay::nudge);
        stuck = new Stuck(database, transactions, unpark, aside, relay::nudge);
    }

    /** Who hears what arrives, and what is replayed; told once. */
    void listen(List<FactListener> own, List<OpenTopicListener> open) {
        listeners.listen(own, open);
    }

    /** Begins to send and to read. */
    void start() {
        relay.start();
        if (!listeners.topics().isEmpty()) {
            reader = new TopicReader(kafka::consumer, listeners.topics(), inbox, unpark);
            reader.start();
        }
    }

    Outbox outbox() {
        return outbox;
    }

    Stuck stuck() {
        return stuck;
    }

    /** The reader first: what it still brings about, the relay may still send. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
        relay.close();
    }
}
