package uk.concord.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** How messaging fares, in numbers that an alarm can be set on. */
final class Measures {

    private static final Logger LOG = Logger.getLogger(Measures.class);
    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final String SAMPLE = """
            select (select count(*) from outbox where published is null),
                   (select extract(epoch from min(created)) from outbox where published is null),
                   (select count(*) from parked_key where state = 'FAILED'),
                   (select count(*) from parked_key where state = 'WAITING'),
                   (select count(*) from set_aside where closed is null),
                   (select extract(epoch from now() - min(xact_start)) from pg_stat_activity
                    where datname = current_database() and backend_xmin is not null)""";

    private final MeterRegistry registry;
    private final Counter published;
    private volatile long unpublished;
    private volatile double oldestUnpublished = Double.NaN;
    private volatile long failedKeys;
    private volatile long waitingKeys;
    private volatile long setAside;
    private volatile double oldestSnapshot;
    private volatile boolean leading;
    private volatile boolean brokerTakes = true;
    private long sampled = System.nanoTime() - EVERY_NANOS;

    Measures(MeterRegistry registry) {
        this.registry = registry;
        published = counter("concord.outbox.published", "Facts acknowledged by the broker");
        gauge("concord.outbox.unpublished", "Facts not yet on their topic", () -> unpublished);
        gauge("concord.outbox.oldest.unpublished.seconds", "Age of the oldest fact not yet on its topic", this::age);
        gauge("concord.relay.leading", "1 where this process carries the service's facts", () -> leading ? 1 : 0);
        gauge("concord.relay.broker.takes", "0 while the broker does not take facts", () -> brokerTakes ? 1 : 0);
        gauge("concord.inbox.keys.failed", "Keys that wait for somebody to look", () -> failedKeys);
        gauge("concord.inbox.keys.waiting", "Keys that wait for something to arrive", () -> waitingKeys);
        gauge("concord.inbox.set.aside", "Outside records set aside and not yet dealt with", () -> setAside);
        gauge("concord.database.oldest.snapshot.seconds", "Age of the oldest open transaction", () -> oldestSnapshot);
    }

    void leading(boolean leads) {
        leading = leads;
    }

    void published(int facts) {
        published.increment(facts);
    }

    /** Says it in the log only when it changes. */
    void brokerTakes(Exception failure, int left) {
        boolean takes = failure == null;
        if (brokerTakes && !takes) {
            LOG.warnf("The broker does not take facts (%d or more wait): %s", left, failure);
        } else if (!brokerTakes && takes) {
            LOG.info("The broker takes facts again");
        }
        brokerTakes = takes;
    }

    /** What became of arrived records: taken, repeated, parked, set aside. */
    void arrived(Arrival arrival) {
        registry.counter("concord.inbox.records", "outcome", arrival.name().toLowerCase(java.util.Locale.ROOT))
                .increment();
    }

    /** What can become of a record on arrival. */
    enum Arrival {
        TAKEN,
        REPEATED,
        PARKED,
        SET_ASIDE
    }

    void sample(Connection connection) throws SQLException {
        if (System.nanoTime() - sampled < EVERY_NANOS) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SAMPLE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            unpublished = row.getLong(1);
            double oldest = row.getDouble(2);
            oldestUnpublished = row.wasNull() ? Double.NaN : oldest;
            failedKeys = row.getLong(3);
            waitingKeys = row.getLong(4);
            setAside = row.getLong(5);
            oldestSnapshot = row.getDouble(6);
        }
        sampled = System.nanoTime();
    }

    private double age() {
        double oldest = oldestUnpublished;
        return Double.isNaN(oldest) ? 0 : Math.max(0, System.currentTimeMillis() / 1000.0 - oldest);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private void gauge(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number)
                .description(description)
                .strongReference(true)
                .register(registry);
    }
}
