package uk.concord.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * Carries facts from the outbox to their topics. A session lock of the database makes it the only one of its service as a
 * rule; correctness does not rest on that, since one that was paused may wake and send again: ids and numbers see to it at
 * the reader. It outlives a database or a broker that is away.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(4);
    private static final long HOUSEKEEPING_NANOS = Duration.ofHours(1).toNanos();
    private static final int DATABASE_SILENCE_MILLIS = 30_000;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('concord'), hashtext('relay'))";
    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private final DataSource database;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Dispatch dispatch;
    private final Measures measures;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "relay");

    private volatile boolean running = true;
    private volatile Producer<byte[], byte[]> producer;
    private long housekept = System.nanoTime() - HOUSEKEEPING_NANOS;
    private boolean databaseAway;

    /** @param source who writes, as the envelope names it */
    Relay(DataSource database, String source, Supplier<Producer<byte[], byte[]>> producers, Measures measures) {
        this.database = database;
        this.producers = producers;
        this.measures = measures;
        this.dispatch = new Dispatch(source, measures);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** There is something to send; returns at once. */
    void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    /** Finishes what is under way, within a few seconds; what was not acknowledged is sent by the next relay. */
    @Override
    public void close() {
        running = false;
        nudge();
        try {
            thread.join(PATIENCE_AT_STOP.toMillis());
            dropProducer();
            thread.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                serve();
                databaseAway = false;
            } catch (Throwable failed) {
                report(failed);
                pause();
            }
        }
        dropProducer();
    }

    private void report(Throwable failed) {
        if (databaseAway) {
            LOG.debug("The relay still cannot work", failed);
        } else {
            LOG.warn("The relay cannot work and keeps trying", failed);
        }
        databaseAway = true;
    }

    private void serve() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, DATABASE_SILENCE_MILLIS);
            try {
                lead(connection);
            } finally {
                letGo(connection);
            }
        }
    }

    private void lead(Connection connection) throws SQLException {
        while (running && !locked(connection)) {
            measures.sample(connection);
            pause();
        }
        if (running && databaseAway) {
            LOG.info("The relay works again");
            databaseAway = false;
        }
        measures.leading(running);
        while (running) {
            housekeeping(connection);
            measures.sample(connection);
            send(connection);
            awaitNudge();
        }
    }

    private void send(Connection connection) throws SQLException {
        Dispatch.Outcome outcome;
        do {
            if (producer == null && dispatch.anythingToSend(connection)) {
                producer = producers.get();
            }
            outcome = producer == null ? Dispatch.Outcome.NOTHING_LEFT : dispatch.pass(connection, producer);
            if (outcome == Dispatch.Outcome.PRODUCER_UNSURE) {
                dropProducer();
            }
        } while (running && outcome == Dispatch.Outcome.MORE);
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private void housekeeping(Connection connection) throws SQLException {
        if (System.nanoTime() - housekept >= HOUSEKEEPING_NANOS) {
            try (PreparedStatement statement = connection.prepareStatement("select messaging_housekeeping()")) {
                statement.execute();
            }
            housekept = System.nanoTime();
        }
    }

    /** A connection that went back to the pool with the lock would keep every other relay out for good. */
    private void letGo(Connection connection) throws SQLException {
        measures.leading(false);
        try (PreparedStatement statement = connection.prepareStatement(UNLOCK)) {
            statement.execute();
            connection.setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException broken) {
            connection.abort(Runnable::run);
        }
    }

    private void dropProducer() {
        Producer<byte[], byte[]> dropped = producer;
        producer = null;
        if (dropped != null) {
            dropped.close(Duration.ZERO);
        }
    }

    private void awaitNudge() {
        try {
            if (nudges.tryAcquire(SAFETY_POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(SAFETY_POLL.toMillis());
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
