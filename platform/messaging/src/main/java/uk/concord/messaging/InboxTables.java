package uk.concord.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** What this service remembers of what it has heard. Every call belongs to the transaction of the effect. */
final class InboxTables {

    /** Taken in one order by everybody, and let go at the end of the transaction. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(place) from (
                select distinct hashtextextended(topic || chr(31) || key, 0) as place
                from unnest(?, ?) as named (topic, key) order by place) ordered""";

    private static final String STANDING = """
            select p.number, i.id is not null as known, k.key is not null as parked
            from unnest(?, ?, ?, ?) with ordinality as f (topic, key, source, id, place)
            left join inbox_position p on p.topic = f.topic and p.key = f.key and p.source = f.source
            left join inbox i on i.id = f.id and i.topic = f.topic and i.source = f.source
            left join parked_key k on k.topic = f.topic and k.key = f.key
            order by f.place""";

    private static final String REMEMBER = """
            with remembered as (
                insert into inbox (topic, source, id) select f.topic, f.source, f.id
                from unnest(?, ?, ?, ?, ?) as f (topic, key, source, id, number))
            insert into inbox_position as p (topic, key, source, number)
            select f.topic, f.key, f.source, max(f.number)
            from unnest(?, ?, ?, ?, ?) as f (topic, key, source, id, number)
            group by f.topic, f.key, f.source
            on conflict (topic, key, source) do update set number = excluded.number""";

    private static final String OPEN_SEEN = """
            select digest = ?, exists (select from set_aside s where s.topic = o.topic and s.source = o.source
                                       and s.event_id = o.id and s.digest = ?)
            from open_inbox o where topic = ? and source = ? and id = ?""";

    private static final String REMEMBER_OPEN =
            "insert into open_inbox (topic, source, id, digest) values (?, ?, ?, ?) on conflict do nothing";

    private final DataSource database;

    /** What is remembered under the id of an outside record. */
    enum Seen {
        NEW,
        SAME,
        ANOTHER,
        /** Another; but this one, too, has come before and was set aside for it. */
        ANOTHER_AND_THIS
    }

    InboxTables(DataSource database) {
        this.database = database;
    }

    /** Nobody else of this service works on these keys until the transaction ends. */
    void lock(Collection<TopicKey> keys) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, array(connection, "text", keys, TopicKey::topic));
            statement.setArray(2, array(connection, "text", keys, TopicKey::key));
            statement.execute();
        }
    }

    /** Read after the lock, so that it holds until the end. */
    Standing standing(List<ReceivedFact> facts) throws SQLException {
        Standing standing = new Standing();
        if (facts.isEmpty()) {
            return standing;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STANDING)) {
            names(connection, statement, 0, facts);
            try (ResultSet row = statement.executeQuery()) {
                for (ReceivedFact fact : facts) {
                    row.next();
                    place(standing, fact, row);
                }
            }
        }
        return standing;
    }

    private static void place(Standing standing, ReceivedFact fact, ResultSet row) throws SQLException {
        standing.last(fact, row.getLong("number"));
        if (row.getBoolean("known")) {
            standing.known(fact);
        }
        if (row.getBoolean("parked")) {
            standing.parked(new TopicKey(fact.topic(), fact.key()));
        }
    }

    /** Their effect is in this transaction. */
    void remember(List<ReceivedFact> taken) throws SQLException {
        if (taken.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            for (int offset : new int[] {0, 5}) {
                names(connection, statement, offset, taken);
                statement.setArray(offset + 5, array(connection, "bigint", taken, ReceivedFact::number));
            }
            statement.executeUpdate();
        }
    }

    Seen seen(KafkaRecord record, String source, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN_SEEN)) {
            byte[] digest = record.digest();
            statement.setBytes(1, digest);
            statement.setBytes(2, digest);
            statement.setString(3, record.topic());
            statement.setString(4, source);
            statement.setString(5, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Seen.NEW;
                }
                if (row.getBoolean(1)) {
                    return Seen.SAME;
                }
                return row.getBoolean(2) ? Seen.ANOTHER_AND_THIS : Seen.ANOTHER;
            }
        }
    }

    void remember(KafkaRecord record, String source, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER_OPEN)) {
            statement.setString(1, record.topic());
            statement.setString(2, source);
            statement.setString(3, id);
            statement.setBytes(4, record.digest());
            statement.executeUpdate();
        }
    }

    private static void names(Connection connection, PreparedStatement statement, int offset, List<ReceivedFact> facts)
            throws SQLException {
        statement.setArray(offset + 1, array(connection, "text", facts, ReceivedFact::topic));
        statement.setArray(offset + 2, array(connection, "text", facts, ReceivedFact::key));
        statement.setArray(offset + 3, array(connection, "text", facts, ReceivedFact::source));
        statement.setArray(offset + 4, array(connection, "uuid", facts, ReceivedFact::id));
    }

    private static <T> Array array(Connection connection, String type, Collection<T> all, Function<T, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(part).toArray());
    }
}
