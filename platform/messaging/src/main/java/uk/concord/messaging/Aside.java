package uk.concord.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import uk.concord.messaging.Measures.Arrival;

/** Records of topics that somebody outside writes: taken in, or set aside with every reason and answered. */
final class Aside {

    private static final Logger LOG = Logger.getLogger(Aside.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String KEEP = """
            insert into set_aside (id, topic, source, event_id, event_type, reasons, fault, answered,
                                   broker_partition, broker_offset, written, raw_key, headers, value, digest)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, to_timestamp(? / 1000.0), ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String FIND = "select * from set_aside where id = ? and closed is null for update";

    private static final String CLOSE = """
            update set_aside set closed = clock_timestamp(), closing = ?, attempts = attempts + ?
            where id = ? and closed is null""";

    private static final String TRIED = "update set_aside set attempts = attempts + 1, reasons = ?::jsonb where id = ?";

    private final DataSource database;
    private final Transactions transactions;
    private final InboxTables tables;
    private final Listeners listeners;

    Aside(DataSource database, Transactions transactions, InboxTables tables, Listeners listeners) {
        this.database = database;
        this.transactions = transactions;
        this.tables = tables;
        this.listeners = listeners;
    }

    /** What a repetition of this record has in common with it, to be locked. */
    TopicKey key(KafkaRecord record) {
        return new TopicKey(record.topic(), source(record) + " " + id(record));
    }

    /** Takes a record in, within the transaction under way. */
    Arrival hear(KafkaRecord record) throws SQLException {
        switch (tables.seen(record, source(record), id(record))) {
            case SAME, ANOTHER_AND_THIS -> {
                return Arrival.REPEATED;
            }
            case ANOTHER ->
                throw refusal("id-used-for-another-record", "Another record has already come under this id");
            case NEW -> refuseUnusableNames(record);
        }
        listeners.hear(record, outside(record));
        tables.remember(record, source(record), id(record));
        return Arrival.TAKEN;
    }

    /** Keeps a record that could not be taken in, and answers its sender; without the answer where that fails too. */
    void setAside(KafkaRecord record, Throwable failed) throws Exception {
        boolean expected = failed instanceof SetAside;
        SetAside why = expected ? (SetAside) failed : unexpected(record, failed);
        String fault = expected ? null : Fault.of(failed).text();
        try {
            transactions.inNew(() -> keep(record, why, fault, true));
        } catch (Exception unanswered) {
            if (Fault.kind(unanswered) == Fault.Kind.PASSING) {
                throw unanswered;
            }
            LOG.errorf(
                    "Record %s was set aside but not answered: %s",
                    record.place(), Fault.of(unanswered).text());
            transactions.inNew(() -> keep(record, why, fault, false));
        }
    }

    private Void keep(KafkaRecord record, SetAside why, String fault, boolean answer) throws SQLException {
        tables.lock(Set.of(key(record)));
        boolean first = insert(record, why, fault, answer);
        tables.remember(record, source(record), id(record));
        if (first && answer) {
            listeners.answer(record, outside(record), why);
        }
        return null;
    }

    private boolean insert(KafkaRecord record, SetAside why, String fault, boolean answered) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, record.topic());
            statement.setString(3, source(record));
            statement.setString(4, id(record));
            statement.setString(5, Envelope.name(record, Envelope.TYPE));
            statement.setString(6, json(why));
            statement.setString(7, fault);
            statement.setBoolean(8, answered);
            Kept.write(statement, 9, record);
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Tries a kept record again, in a transaction of its own.
     *
     * @return why it still cannot be taken in; empty when it was
     */
    List<SetAside.Reason> replay(UUID id) throws Exception {
        try {
            transactions.inNew(() -> {
                KafkaRecord record = find(id);
                tables.lock(Set.of(key(record)));
                if (tables.seen(record, source(record), id(record)) == InboxTables.Seen.ANOTHER_AND_THIS) {
                    throw refusal("id-used-for-another-record", "Another record has already come under this id");
                }
                refuseUnusableNames(record);
                listeners.hear(record, outside(record));
                return close(id, "REPLAYED", 1);
            });
            return List.of();
        } catch (SetAside again) {
            transactions.inNew(() -> tried(id, again));
            return again.reasons();
        }
    }

    /** @return whether it was there and open */
    boolean close(UUID id, String closing, int attempts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLOSE)) {
            statement.setString(1, closing);
            statement.setInt(2, attempts);
            statement.setObject(3, id);
            return statement.executeUpdate() == 1;
        }
    }

    private Void tried(UUID id, SetAside again) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TRIED)) {
            statement.setString(1, json(again));
            statement.setObject(2, id);
            statement.executeUpdate();
            return null;
        }
    }

    private KafkaRecord find(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NoSuchElementException("No record set aside and open has the id " + id);
                }
                return Kept.read(row);
            }
        }
    }

    private static void refuseUnusableNames(KafkaRecord record) {
        for (String header : List.of(Envelope.ID, Envelope.SOURCE)) {
            if (record.header(header) != null && Envelope.name(record, header) == null) {
                throw refusal("name-unusable", header + " is empty, too long or has control characters");
            }
        }
    }

    private static SetAside refusal(String code, String text) {
        return new SetAside(List.of(new SetAside.Reason(code, "", text)));
    }

    private static SetAside unexpected(KafkaRecord record, Throwable failed) {
        LOG.errorf(
                "Record %s could not be taken in: %s",
                record.place(), Fault.of(failed).text());
        return refusal("unexpected", "It could not be taken in; the operators have been told");
    }

    private static String source(KafkaRecord record) {
        String source = Envelope.name(record, Envelope.SOURCE);
        return source == null ? "" : source;
    }

    private static String id(KafkaRecord record) {
        String id = Envelope.name(record, Envelope.ID);
        return id == null ? record.place() : id;
    }

    private static OpenRecord outside(KafkaRecord record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return new OpenRecord(
                id(record),
                record.topic(),
                record.partition(),
                record.offset(),
                record.keyText(),
                record.headerTexts(),
                value);
    }

    private static String json(SetAside why) {
        try {
            return JSON.writeValueAsString(why.reasons());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
