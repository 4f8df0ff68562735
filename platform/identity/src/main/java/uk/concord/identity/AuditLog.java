package uk.concord.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.logging.MDC;
import uk.concord.time.BusinessClock;

/** Audit in the service's own database, over the connection of the transaction that acts. */
@ApplicationScoped
class AuditLog implements Audit {

    /** Where whoever took the request or the fact in leaves its correlation id. */
    static final String CORRELATION = "correlationId";

    private static final String INSERT =
            "insert into audit (business_at, act, operation, actor, subject, recipient, details, correlation)"
                    + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final BusinessClock clock;
    private final ObjectMapper json = new ObjectMapper();

    AuditLog(DataSource database, TransactionSynchronizationRegistry transactions, BusinessClock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("Audit is written in the transaction of the act, and there is none");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            insert.setString(2, entry.act().name());
            insert.setString(3, entry.operation());
            insert.setString(4, entry.actor());
            insert.setString(5, entry.subject());
            insert.setString(6, entry.recipient());
            insert.setString(7, details(entry.details()));
            insert.setString(8, Objects.toString(MDC.get(CORRELATION), ""));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit row could not be written, so the act may not happen either", e);
        }
    }

    private String details(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }
}
