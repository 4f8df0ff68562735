package uk.concord.identity.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done with one record's data, for an auditor. Reads with the sealer's role: the service's own cannot. Reading
 * it is a consultation like any other, which the page that shows it records.
 */
public final class AuditTrail {

    private static final int A_PAGE = 200;

    private final Sealer.Connections database;
    private final ObjectMapper json = new ObjectMapper();

    public AuditTrail(Sealer.Connections database) {
        this.database = database;
    }

    /**
     * One act.
     *
     * @param id number of the row
     * @param recordedAt real time
     * @param businessAt business time
     * @param act which of the six operations of section 62
     * @param operation the entry of the access file, or the type of a fact
     * @param actor who
     * @param subject the record, {@code <noun>/<id>}
     * @param recipient to whom data was disclosed, or empty
     * @param details further plain facts
     * @param correlation ties it to the request and to what other services did because of it
     * @param batch the batch it is sealed in; empty while it waits
     */
    public record Line(
            long id,
            Instant recordedAt,
            Instant businessAt,
            String act,
            String operation,
            String actor,
            String subject,
            String recipient,
            Map<String, String> details,
            String correlation,
            Optional<Long> batch) {}

    /** The newest {@value #A_PAGE} acts on a record, newest first. */
    public List<Line> of(String subject) throws SQLException {
        return before(subject, Long.MAX_VALUE);
    }

    /** The {@value #A_PAGE} acts on a record before that row, newest first: the next page. */
    public List<Line> before(String subject, long id) throws SQLException {
        try (var connection = database.open()) {
            return Batches.over(connection)
                    .list(
                            "select id, recorded_at, business_at, act, operation, actor, subject, recipient, details::text,"
                                    + " correlation, (select batch from audit_leaf where row_id = audit.id)"
                                    + " from audit where subject = ? and id < ? order by id desc limit "
                                    + A_PAGE,
                            this::line,
                            subject,
                            id);
        }
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                AuditRow.instant(row, 2),
                AuditRow.instant(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                details(row.getString(9)),
                row.getString(10),
                Optional.ofNullable(row.getObject(11, Long.class)));
    }

    private Map<String, String> details(String text) throws SQLException {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new SQLException("audit details are not a map of texts", e);
        }
    }
}
