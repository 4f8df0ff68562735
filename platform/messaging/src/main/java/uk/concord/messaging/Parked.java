package uk.concord.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keys that cannot go on, with their records whole and in order. Every call belongs to a transaction that has the key. */
final class Parked {

    private static final String STOP_KEY = """
            insert into parked_key (topic, key, state, code, reason, due)
            values (?, ?, ?, ?, ?, case when ? then clock_timestamp() + interval '500 milliseconds' end)
            on conflict do nothing""";

    private static final String ADD_RECORD = """
            insert into parked_record (topic, key, source, number, event_id, event_type, broker_partition, broker_offset,
                                       written, raw_key, headers, value, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, to_timestamp(? / 1000.0), ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String STATE = "select state from parked_key where topic = ? and key = ?";

    private static final String HEAD = "select * from parked_record where topic = ? and key = ? order by place limit 1";

    private static final String OVERTAKER = """
            select * from parked_record where topic = ? and key = ? and source = ? and number = ?
            order by place limit 1""";

    private static final String REMOVE = "delete from parked_record where place = ?";

    private static final String FREE = "delete from parked_key where topic = ? and key = ?";

    private static final String TRIED = """
            update parked_key set state = ?, code = ?, reason = ?, attempts = attempts + 1, tried = clock_timestamp(),
                due = case when ? then clock_timestamp() + least(30, 0.5 * 2 ^ least(attempts, 6)) * interval '1 second' end
            where topic = ? and key = ?""";

    private static final String DUE = """
            select topic, key from parked_key
            where state = 'WAITING' and due is not null and (? or due <= clock_timestamp())
            order by tried limit 100""";

    private final DataSource database;

    /** A record that stands parked. */
    record Standby(long place, KafkaRecord record) {}

    Parked(DataSource database) {
        this.database = database;
    }

    /** Stops the key with this reason, or lets the record stand behind what stopped it before. */
    void add(KafkaRecord record, TopicKey key, Fault fault) throws SQLException {
        run(STOP_KEY, s -> {
            s.setString(1, key.topic());
            s.setString(2, key.key());
            s.setString(3, state(fault));
            s.setString(4, fault.code());
            s.setString(5, fault.text());
            s.setBoolean(6, comesBack(fault));
        });
        run(ADD_RECORD, s -> {
            s.setString(1, key.topic());
            s.setString(2, key.key());
            s.setString(3, Envelope.name(record, Envelope.SOURCE));
            s.setObject(4, Envelope.numberOrNull(record), java.sql.Types.BIGINT);
            s.setString(5, Envelope.name(record, Envelope.ID));
            s.setString(6, Envelope.name(record, Envelope.TYPE));
            Kept.write(s, 7, record);
        });
    }

    Optional<String> state(TopicKey key) throws SQLException {
        return one(STATE, s -> named(s, key), row -> row.getString(1));
    }

    Optional<Standby> head(TopicKey key) throws SQLException {
        return one(HEAD, s -> named(s, key), Parked::standby);
    }

    /** The awaited record, where it has come after those that wait for it. */
    Optional<Standby> overtaker(ReceivedFact waiting, long awaited) throws SQLException {
        return one(
                OVERTAKER,
                s -> {
                    named(s, new TopicKey(waiting.topic(), waiting.key()));
                    s.setString(3, waiting.source());
                    s.setLong(4, awaited);
                },
                Parked::standby);
    }

    void remove(Standby standby) throws SQLException {
        run(REMOVE, s -> s.setLong(1, standby.place()));
    }

    /** Its last record is gone; later ones of the key flow. */
    void free(TopicKey key) throws SQLException {
        run(FREE, s -> named(s, key));
    }

    /** It was tried, and this is why it still stands. */
    void tried(TopicKey key, Fault fault) throws SQLException {
        run(TRIED, s -> {
            s.setString(1, state(fault));
            s.setString(2, fault.code());
            s.setString(3, fault.text());
            s.setBoolean(4, comesBack(fault));
            s.setString(5, key.topic());
            s.setString(6, key.key());
        });
    }

    /** Waiting keys whose time has come; all of them when something has just been taken in. */
    List<TopicKey> due(boolean progressed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setBoolean(1, progressed);
            List<TopicKey> due = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(new TopicKey(row.getString(1), row.getString(2)));
                }
            }
            return due;
        }
    }

    private static String state(Fault fault) {
        return fault.waiting() ? "WAITING" : "FAILED";
    }

    /** A gap is not closed by trying again, only by an arrival. */
    private static boolean comesBack(Fault fault) {
        return fault.waiting() && !fault.code().equals("gap");
    }

    private static Standby standby(ResultSet row) throws SQLException {
        return new Standby(row.getLong("place"), Kept.read(row));
    }

    private static void named(PreparedStatement statement, TopicKey key) throws SQLException {
        statement.setString(1, key.topic());
        statement.setString(2, key.key());
    }

    private void run(String sql, Binding binding) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        }
    }

    private <T> Optional<T> one(String sql, Binding binding, Reading<T> reading) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reading.read(row)) : Optional.empty();
            }
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
