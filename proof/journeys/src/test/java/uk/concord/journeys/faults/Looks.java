package uk.concord.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.TheSystem;

/** Looks into the databases of the running system. */
final class Looks {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final TheSystem system = TheSystem.running();

    /** A notice that a force sends now reaches its history. */
    void noticesFlow(TopicClient police) throws Exception {
        String id = UUID.randomUUID().toString();
        police.send(id, Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 10)));
        await("another notice flows").atMost(SOON).until(() -> disposals(person(id)) == 1);
    }

    /** The person against whom the record of this id was recorded, once it was. */
    String person(String id) {
        String query = "select person_id::text from notice where answers = '" + id + "'";
        await("intake records " + id).atMost(SOON).until(() -> text("intake", query) != null);
        try {
            return text("intake", query);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    /** How many disposals stand in the history of a person. */
    int disposals(String person) throws SQLException {
        return Integer.parseInt(
                text("decision", "select count(*)::text from earlier_disposal where person_id = '" + person + "'"));
    }

    /** How many rows there are. */
    long rows(String service, String of) throws SQLException {
        return Long.parseLong(text(service, "select count(*)::text from " + of));
    }

    /** Does something to a database with every right. */
    void run(String service, String sql) throws SQLException {
        try (Connection database = system.database(service)) {
            database.createStatement().execute(sql);
        }
    }

    /** The first column of the first row, or null. */
    String text(String service, String sql) throws SQLException {
        try (Connection database = system.database(service);
                ResultSet row = database.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
