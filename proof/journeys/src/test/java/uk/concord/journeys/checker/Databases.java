package uk.concord.journeys.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the databases of the four services as PostgreSQL's superuser. Takes no names, birth dates or addresses. */
public final class Databases {

    static final List<String> SERVICES =
            List.of(Snapshot.INTAKE, Snapshot.DECISION, Snapshot.DISPOSAL, Snapshot.NOTIFICATION);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String password;

    /**
     * The databases of one system.
     *
     * @param port PostgreSQL's, on the loopback address
     * @param password the superuser's
     */
    public Databases(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** A connection of the superuser to a service's database; the caller closes it. */
    public Connection connect(String service) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + service, "postgres", password);
    }

    List<Snapshot.Notice> notices() throws SQLException {
        return list(
                Snapshot.INTAKE,
                "select id, reference, person_id, kind, given_on, answers from notice",
                row -> new Snapshot.Notice(
                        uuid(row, "id"),
                        row.getString("reference"),
                        uuid(row, "person_id"),
                        row.getString("kind"),
                        row.getString("given_on"),
                        row.getString("answers")));
    }

    List<Snapshot.Person> persons() throws SQLException {
        List<Snapshot.Person> all =
                new ArrayList<>(persons(Snapshot.INTAKE, "select id, version, restricted from person"));
        for (String service : List.of(Snapshot.DECISION, Snapshot.DISPOSAL)) {
            all.addAll(persons(service, "select person_id as id, version, restricted from known_child"));
        }
        return all;
    }

    private List<Snapshot.Person> persons(String service, String sql) throws SQLException {
        return list(
                service,
                sql,
                row -> new Snapshot.Person(
                        service, uuid(row, "id"), row.getInt("version"), row.getBoolean("restricted")));
    }

    List<Snapshot.Disposal> disposals() throws SQLException {
        return list(
                Snapshot.DECISION,
                "select id, person_id, reference, kind, given_on from earlier_disposal",
                row -> new Snapshot.Disposal(
                        uuid(row, "id"),
                        uuid(row, "person_id"),
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("given_on")));
    }

    List<Snapshot.Reply> replies() throws SQLException {
        return list(
                Snapshot.NOTIFICATION,
                "select fact_id, person_id, answers, reference from reply where case_id is null",
                row -> new Snapshot.Reply(
                        uuid(row, "fact_id"),
                        uuid(row, "person_id"),
                        row.getString("answers"),
                        row.getString("reference")));
    }

    List<Snapshot.Said> said() throws SQLException {
        return eachService(
                "select id, topic, key, seq, type, published is not null as sent, payload from outbox",
                (service, row) -> new Snapshot.Said(
                        service,
                        uuid(row, "id"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getLong("seq"),
                        row.getString("type"),
                        row.getBoolean("sent"),
                        json(row.getString("payload"))));
    }

    List<Snapshot.Stopped> stopped() throws SQLException {
        return eachService(
                "select topic, key, reason from parked_key",
                (service, row) -> new Snapshot.Stopped(
                        service, row.getString("topic"), row.getString("key"), row.getString("reason")));
    }

    List<Snapshot.SetAside> setAside() throws SQLException {
        return list(
                Snapshot.INTAKE,
                "select topic, source, event_id, answered, closing = 'REPLAYED' as replayed from set_aside",
                row -> new Snapshot.SetAside(
                        row.getString("topic"),
                        row.getString("source"),
                        row.getString("event_id"),
                        row.getBoolean("answered"),
                        row.getBoolean("replayed")));
    }

    List<Snapshot.Audited> audited() throws SQLException {
        return eachService(
                "select operation, subject, coalesce(details->>'notice', details->>'fact', details->>'reference', '')"
                        + " as about from audit where erased_by is null and act in ('COLLECTION', 'DISCLOSURE')",
                (service, row) -> new Snapshot.Audited(
                        service, row.getString("operation"), row.getString("subject"), row.getString("about")));
    }

    private <T> List<T> eachService(String sql, ReadingOf<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        for (String service : SERVICES) {
            all.addAll(list(service, sql, row -> reading.read(service, row)));
        }
        return all;
    }

    private <T> List<T> list(String service, String sql, Reading<T> reading) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (row.next()) {
                all.add(reading.read(row));
            }
            return all;
        }
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an outbox holds what is not JSON");
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface ReadingOf<T> {
        T read(String service, ResultSet row) throws SQLException;
    }
}
