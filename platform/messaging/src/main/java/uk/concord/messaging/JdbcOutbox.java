package uk.concord.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The outbox as a table beside the service's own: one statement takes the number and stores the fact. */
final class JdbcOutbox implements Outbox {

    /** The row of the stream is locked until the commit, so a key's numbers, positions and commits have one order. */
    private static final String APPEND = """
            with taken as (
                insert into stream as s (topic, key, seq) values (?, ?, 1)
                on conflict (topic, key) do update set seq = s.seq + 1
                returning seq)
            insert into outbox (id, topic, key, seq, type, happened, payload, correlation, causation, traceparent)
            select ?, ?, ?, seq, ?, ?, ?, ?, ?, ? from taken
            returning seq""";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Runnable committed;

    /** @param committed told after each commit that left something to send */
    JdbcOutbox(DataSource database, TransactionSynchronizationRegistry transactions, Runnable committed) {
        this.database = database;
        this.transactions = transactions;
        this.committed = committed;
    }

    @Override
    public long append(OutgoingFact fact) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A fact is appended in the transaction that made it true; none is active");
        }
        int size = fact.payload().getBytes(StandardCharsets.UTF_8).length;
        if (size > OutgoingFact.MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException("Fact " + fact.id() + " of type " + fact.type() + " has " + size
                    + " bytes, allowed are " + OutgoingFact.MAX_PAYLOAD_BYTES);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            long number = insert(statement, fact);
            tellAfterCommit();
            return number;
        } catch (SQLException failed) {
            throw new OutboxUnavailable(fact, failed);
        }
    }

    private static long insert(PreparedStatement statement, OutgoingFact fact) throws SQLException {
        Correlation correlation = Correlation.current().orElseGet(Correlation::begun);
        statement.setString(1, fact.topic());
        statement.setString(2, fact.key());
        statement.setObject(3, fact.id());
        statement.setString(4, fact.topic());
        statement.setString(5, fact.key());
        statement.setString(6, fact.type());
        statement.setObject(7, fact.happened().atOffset(ZoneOffset.UTC));
        statement.setString(8, fact.payload());
        statement.setString(9, correlation.id());
        statement.setString(10, correlation.causation());
        statement.setString(11, traceparent(correlation));
        try (ResultSet taken = statement.executeQuery()) {
            taken.next();
            return taken.getLong(1);
        }
    }

    private static String traceparent(Correlation correlation) {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return correlation.traceparent();
        }
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    private void tellAfterCommit() {
        if (transactions.getResource(JdbcOutbox.class) != null) {
            return;
        }
        transactions.putResource(JdbcOutbox.class, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    committed.run();
                }
            }
        });
    }

    /** The database would not take the fact; its transaction cannot commit. */
    static final class OutboxUnavailable extends IllegalStateException {
        OutboxUnavailable(OutgoingFact fact, SQLException cause) {
            super("Fact " + fact.id() + " of type " + fact.type() + " could not be appended", cause);
        }
    }
}
