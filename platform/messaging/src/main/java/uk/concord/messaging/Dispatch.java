package uk.concord.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * One batch of the relay: read what is not yet published, in order; send all of it; wait for every acknowledgement; mark
 * what was acknowledged. A fact is marked only when it and all before it of its key are on the topic.
 */
final class Dispatch {

    private static final int BATCH = 1_000;
    private static final int BATCH_BYTES = 8_000_000;

    /** The running sum keeps a batch of very large facts small; the first row always comes. */
    private static final String READ = """
            select * from (
                select o.*, sum(octet_length(payload)) over (order by position) - octet_length(payload) as before
                from (select * from outbox
                      where published is null
                        and topic <> all (?)
                        and (topic, key) not in (select * from unnest(?, ?))
                      order by position limit ?) o) b
            where before < ? order by position""";

    private static final String MARK = """
            update outbox set published = clock_timestamp()
            where published is null and position = any (?) and created between ? and ?""";

    private static final String ANYTHING = "select exists (select from outbox where published is null)";

    private final String source;
    private final Measures measures;
    private final Resting resting = new Resting();

    /** What a pass leaves behind. */
    enum Outcome {
        NOTHING_LEFT,
        MORE,
        /** Something was not taken; it is tried again after a pause. */
        HELD_UP,
        /** Nobody knows what the producer still does; a new one begins with a clean page. */
        PRODUCER_UNSURE
    }

    private record Sent(Unpublished fact, Future<RecordMetadata> acknowledgement, Exception refusal) {

        /** A topic nobody knows is waited for in vain with each of its facts; the first is enough. */
        boolean refused() {
            return refusal != null || (acknowledgement.isDone() && failureOf(this) != null);
        }
    }

    Dispatch(String source, Measures measures) {
        this.source = source;
        this.measures = measures;
    }

    boolean anythingToSend(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANYTHING);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    Outcome pass(Connection connection, Producer<byte[], byte[]> producer) throws SQLException {
        List<Unpublished> batch = read(connection);
        if (batch.isEmpty()) {
            return Outcome.NOTHING_LEFT;
        }
        Failures failures = new Failures();
        List<Unpublished> acknowledged = acknowledged(sendAll(batch, producer), failures);
        mark(connection, acknowledged);
        measures.published(acknowledged.size());
        measures.brokerTakes(failures.first, batch.size() - acknowledged.size());
        if (failures.first == null) {
            return Outcome.MORE;
        }
        return failures.unsure ? Outcome.PRODUCER_UNSURE : Outcome.HELD_UP;
    }

    private List<Unpublished> read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, texts(connection, resting.topics()));
            statement.setArray(
                    2,
                    texts(
                            connection,
                            resting.keys().stream().map(TopicKey::topic).toList()));
            statement.setArray(
                    3,
                    texts(connection, resting.keys().stream().map(TopicKey::key).toList()));
            statement.setInt(4, BATCH);
            statement.setLong(5, BATCH_BYTES);
            List<Unpublished> batch = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    batch.add(Unpublished.of(rows));
                }
            }
            return batch;
        }
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private List<Sent> sendAll(List<Unpublished> batch, Producer<byte[], byte[]> producer) {
        List<Sent> sent = new ArrayList<>(batch.size());
        Set<String> refusing = new HashSet<>();
        for (Unpublished fact : batch) {
            if (!refusing.contains(fact.topic())) {
                Sent one = send(fact, producer);
                sent.add(one);
                if (one.refused()) {
                    refusing.add(fact.topic());
                }
            }
        }
        return sent;
    }

    private Sent send(Unpublished fact, Producer<byte[], byte[]> producer) {
        try {
            return new Sent(fact, producer.send(fact.record(source)), null);
        } catch (KafkaException | IllegalStateException refused) {
            return new Sent(fact, null, refused);
        }
    }

    private List<Unpublished> acknowledged(List<Sent> sent, Failures failures) {
        List<Unpublished> acknowledged = new ArrayList<>(sent.size());
        Set<TopicKey> stopped = new HashSet<>();
        for (Sent one : sent) {
            Exception failure = failureOf(one);
            TopicKey key = new TopicKey(one.fact().topic(), one.fact().key());
            if (failure != null) {
                stopped.add(key);
                failures.add(resting.after(key, failure), failure);
            } else if (!stopped.contains(key)) {
                acknowledged.add(one.fact());
                resting.works(key);
            }
        }
        return acknowledged;
    }

    private static Exception failureOf(Sent sent) {
        if (sent.refusal() != null) {
            return sent.refusal();
        }
        try {
            sent.acknowledgement().get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped;
        }
    }

    private static void mark(Connection connection, List<Unpublished> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        List<OffsetDateTime> days =
                acknowledged.stream().map(Unpublished::created).sorted().toList();
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            Object[] positions =
                    acknowledged.stream().map(Unpublished::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.setObject(2, days.get(0));
            statement.setObject(3, days.get(days.size() - 1));
            statement.executeUpdate();
        }
    }

    /** What went wrong in one pass. */
    private static final class Failures {
        private Exception first;
        private boolean unsure;

        void add(boolean explained, Exception failure) {
            first = first == null ? failure : first;
            unsure |= !explained;
        }
    }
}
