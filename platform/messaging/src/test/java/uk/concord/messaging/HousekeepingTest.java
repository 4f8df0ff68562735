package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long messaging's tables remember, and what the service's own role may do to them. */
class HousekeepingTest {

    private static final String PARTITIONS =
            "select inhrelid::regclass::text from pg_inherits where inhparent = 'outbox'::regclass order by 1";

    private TestDatabase database;

    @BeforeEach
    void prepare() throws Exception {
        database = Parts.database();
    }

    @Test
    void daysToComeArePrepared() {
        assertThat(database.column(PARTITIONS))
                .hasSize(9)
                .contains("outbox_other")
                .contains(database.column(
                                "select 'outbox_' || to_char(now() at time zone 'UTC' + interval '7 days', 'YYYYMMDD')")
                        .get(0));
    }

    @Test
    void aDayPastItsTimeGoesUnlessAFactOfItHasNotLeft() throws Exception {
        String published = oldDay(40, "clock_timestamp()");
        String unpublished = oldDay(41, "null");
        String young = oldDay(34, "clock_timestamp()");
        asRuntime("select messaging_housekeeping()");
        assertThat(database.column(PARTITIONS)).doesNotContain(published).contains(unpublished, young);

        asRuntime("update outbox set published = clock_timestamp() where published is null");
        asRuntime("select messaging_housekeeping()");
        assertThat(database.column(PARTITIONS)).doesNotContain(unpublished).contains(young);
    }

    @Test
    void aDayThatNobodyPreparedFindsItsPlace() throws Exception {
        database.run("drop table " + today());
        asRuntime(insert("clock_timestamp()", "null"));
        assertThat(database.count("select count(*) from outbox_other")).isEqualTo(1);
        asRuntime("select messaging_housekeeping()");
        assertThat(database.column(PARTITIONS)).doesNotContain(today());
        assertThat(database.count("select count(*) from outbox")).isEqualTo(1);
    }

    @Test
    void idsAreRememberedLongerThanAnythingCanBeSentAgain() throws Exception {
        database.run("""
                insert into inbox (id, topic, source, received) values
                    (gen_random_uuid(), 't', 'old', now() - interval '71 days'),
                    (gen_random_uuid(), 't', 'kept', now() - interval '69 days')""");
        asRuntime("select messaging_housekeeping()");
        assertThat(database.column("select source from inbox")).containsExactly("kept");
    }

    @Test
    void theServicesOwnRoleCannotForgetOrRewrite() {
        for (String forbidden : List.of(
                "delete from outbox",
                "update outbox set payload = ''",
                "delete from inbox",
                "delete from open_inbox",
                "delete from set_aside",
                "update set_aside set value = null",
                "delete from stream",
                "truncate outbox",
                "select outbox_drop('outbox_other')",
                "select outbox_prepare(current_date)")) {
            assertThatThrownBy(() -> asRuntime(forbidden))
                    .as(forbidden)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    private String oldDay(int daysAgo, String published) throws SQLException {
        String day = "(now() at time zone 'UTC')::date - " + daysAgo;
        database.run("select outbox_prepare(" + day + ")");
        database.run(insert("(" + day + ")::timestamp at time zone 'UTC' + interval '1 hour'", published));
        return database.column("select 'outbox_' || to_char(" + day + ", 'YYYYMMDD')")
                .get(0);
    }

    private String today() {
        return database.column("select 'outbox_' || to_char(now() at time zone 'UTC', 'YYYYMMDD')")
                .get(0);
    }

    private static String insert(String created, String published) {
        return "insert into outbox (created, id, topic, key, seq, type, happened, payload, correlation, published) values ("
                + created + ", gen_random_uuid(), 't', 'k', 1, 'y', now(), '{}', 'c', " + published + ")";
    }

    private void asRuntime(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
