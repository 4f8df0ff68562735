package uk.concord.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What does not flow in this service, why, and how somebody sets it going again. Nothing here shows what is in a record.
 * Every call works in transactions of its own, and may be made while the service runs.
 */
public final class Stuck {

    /**
     * A key that has stopped.
     *
     * @param failed true: it waits for somebody to look and replay; false: it goes on by itself
     * @param code why, for machines
     * @param reason why, for staff
     * @param records how many wait, the first included
     * @param firstType the type of the first, or null where it cannot be read
     * @param attempts how often the first has been tried
     * @param since when the key stopped, in real time
     */
    public record ParkedKey(
            String topic,
            String key,
            boolean failed,
            String code,
            String reason,
            long records,
            String firstType,
            int attempts,
            Instant since) {}

    /**
     * A record of an outside writer that could not be taken in.
     *
     * @param id by which it is replayed or resolved
     * @param source who wrote it, as it says itself; may be empty
     * @param recordId its CloudEvents id, or its place on the topic
     * @param type its type, or null where it has none
     * @param reasons what its sender was told
     * @param fault where the fault was ours: what happened, for staff; or null
     * @param answered whether its sender was told
     * @param since when it was set aside, in real time
     */
    public record AsideRecord(
            UUID id,
            String topic,
            String source,
            String recordId,
            String type,
            List<SetAside.Reason> reasons,
            String fault,
            boolean answered,
            int attempts,
            Instant since) {}

    /** Facts that have not left yet; the oldest's time is null where there is none. */
    public record Unsent(String topic, long facts, Instant oldest) {}

    private static final String PARKED = """
            select k.*, count(r.place) as records,
                   (array_agg(r.event_type order by r.place))[1] as first_type
            from parked_key k left join parked_record r on r.topic = k.topic and r.key = k.key
            where (?::text is null or (k.topic = ? and k.key = ?))
            group by k.topic, k.key order by k.since limit ?""";

    private static final String ASIDE = """
            select id, topic, source, event_id, event_type, reasons, fault, answered, attempts, set_aside
            from set_aside where closed is null order by set_aside limit ?""";

    private static final String UNSENT = """
            select topic, count(*) as facts, min(created) as oldest from outbox where published is null
            group by topic order by min(created)""";

    private static final String RESEND =
            "update outbox set published = null where topic = ? and key = ? and seq >= ? and published is not null";

    private static final TypeReference<List<SetAside.Reason>> REASONS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final Transactions transactions;
    private final Unpark unpark;
    private final Aside aside;
    private final Runnable nudge;

    Stuck(DataSource database, Transactions transactions, Unpark unpark, Aside aside, Runnable nudge) {
        this.database = database;
        this.transactions = transactions;
        this.unpark = unpark;
        this.aside = aside;
        this.nudge = nudge;
    }

    /** Keys that have stopped, longest first. */
    public List<ParkedKey> parkedKeys(int atMost) {
        return list(PARKED, s -> bindParked(s, null, null, atMost), Stuck::parkedKey);
    }

    /** Outside records set aside and not yet dealt with, oldest first. */
    public List<AsideRecord> setAside(int atMost) {
        return list(ASIDE, s -> s.setInt(1, atMost), Stuck::asideRecord);
    }

    /** What has not left yet, by topic. */
    public List<Unsent> unsent() {
        return list(
                UNSENT,
                s -> {},
                row -> new Unsent(row.getString("topic"), row.getLong("facts"), instant(row, "oldest")));
    }

    /**
     * Tries the records of a key again, in their order, in this service only.
     *
     * @return how the key stands now; empty when all of it has been taken in
     * @throws Unavailable when the database is away
     */
    public Optional<ParkedKey> replay(String topic, String key) {
        try {
            unpark.replay(new TopicKey(topic, key));
        } catch (Inbox.Passing away) {
            throw new Unavailable(away);
        }
        return list(PARKED, s -> bindParked(s, topic, key, 1), Stuck::parkedKey).stream()
                .findFirst();
    }

    /**
     * Tries a record that was set aside again.
     *
     * @return why it still cannot be taken in; empty when it was
     * @throws NoSuchElementException when no such record is open
     * @throws Unavailable when it failed in a way nobody foresaw, or the database is away; the record is kept
     */
    public List<SetAside.Reason> replaySetAside(UUID id) {
        try {
            return aside.replay(id);
        } catch (NoSuchElementException unknown) {
            throw unknown;
        } catch (Exception failed) {
            throw new Unavailable(failed);
        }
    }

    /**
     * Closes a record that was set aside and needs nothing more, for instance because its sender has sent a better one.
     *
     * @return false when no such record is open
     */
    public boolean resolveSetAside(UUID id) {
        return inTransaction(() -> aside.close(id, "RESOLVED", 0));
    }

    /**
     * Sends facts of a key again that had left before, the same bytes; readers that have them take no notice.
     *
     * @param fromNumber the first to be sent again
     * @return how many
     */
    public int resend(String topic, String key, long fromNumber) {
        int again = inTransaction(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(RESEND)) {
                statement.setString(1, topic);
                statement.setString(2, key);
                statement.setLong(3, fromNumber);
                return statement.executeUpdate();
            }
        });
        nudge.run();
        return again;
    }

    private static ParkedKey parkedKey(ResultSet row) throws SQLException {
        return new ParkedKey(
                row.getString("topic"),
                row.getString("key"),
                row.getString("state").equals("FAILED"),
                row.getString("code"),
                row.getString("reason"),
                row.getLong("records"),
                row.getString("first_type"),
                row.getInt("attempts"),
                instant(row, "since"));
    }

    private static AsideRecord asideRecord(ResultSet row) throws SQLException {
        return new AsideRecord(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("source"),
                row.getString("event_id"),
                row.getString("event_type"),
                reasons(row.getString("reasons")),
                row.getString("fault"),
                row.getBoolean("answered"),
                row.getInt("attempts"),
                instant(row, "set_aside"));
    }

    private static List<SetAside.Reason> reasons(String json) {
        try {
            return JSON.readValue(json, REASONS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static void bindParked(PreparedStatement statement, String topic, String key, int atMost)
            throws SQLException {
        statement.setString(1, topic);
        statement.setString(2, topic);
        statement.setString(3, key);
        statement.setInt(4, atMost);
    }

    private <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
        return inTransaction(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                List<T> all = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        all.add(reading.read(row));
                    }
                }
                return all;
            }
        });
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        try {
            return transactions.inNew(work);
        } catch (Exception failed) {
            throw new Unavailable(failed);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** It could not be done now; nothing was changed. */
    public static final class Unavailable extends IllegalStateException {
        Unavailable(Exception cause) {
            super(cause);
        }
    }
}
