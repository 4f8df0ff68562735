package uk.concord.intake.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.concord.intake.person.BirthDates;
import uk.concord.intake.person.KnownAs;
import uk.concord.intake.person.MatchDoor;
import uk.concord.intake.person.NameKey;
import uk.concord.testing.RealParts;

/** Among a hundred thousand children, whoever is like a child is found by indexes, in a bounded number of pages read. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ManyPersonsTest {

    /** What one look-up may read: a few pages of an index for each birth date that a slip of the pen may have made. */
    private static final long MOST = 600;

    private static final Pattern READ = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");
    private static final KnownAs LOOKED_FOR =
            new KnownAs("Rowan", "Ashdown-Lund", LocalDate.of(2005, 3, 14), "4711 Many Street");

    @BeforeAll
    static void manyPersons() throws SQLException {
        try (Connection connection = connect()) {
            run(
                    connection,
                    "insert into person select gen_random_uuid(), 1, 'Given' || n % 500, 'Many' || n % 5000,"
                            + " date '2001-01-01' + n % 2922, null, 'cleveland', 'hartlepool', false"
                            + " from generate_series(1, 100000) n",
                    "insert into known_as (person_id, force, given_names, family_name, date_of_birth, address, since,"
                            + " name_key, address_key, sounds) select id, force, given_names, family_name, date_of_birth,"
                            + " 'Many Street', now(), lower(given_names || ' ' || family_name),"
                            + " 'many street ' || row_number() over () % 20000, array['65', 'giv', 'A235' || version,"
                            + " (row_number() over ())::text] from person where family_name like 'Many%'");
        }
        vacuum();
    }

    @AfterAll
    static void noLonger() throws SQLException {
        try (Connection connection = connect()) {
            run(
                    connection,
                    "delete from known_as where family_name like 'Many%'",
                    "delete from person where family_name like 'Many%'");
        }
    }

    @Test
    void whoever_is_like_a_child_is_found_by_indexes() throws SQLException {
        try (Connection connection = connect()) {
            String plan = plan(connection);
            assertThat(plan)
                    .contains("known_as_by_birth_date", "known_as_by_address")
                    .doesNotContain("Seq Scan");
            assertThat(read(plan)).as(plan).isLessThan(MOST);
        }
    }

    @Test
    void without_the_index_the_bound_is_broken() throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            run(connection, "drop index known_as_by_birth_date");
            String plan = plan(connection);
            connection.rollback();
            assertThat(read(plan)).as(plan).isGreaterThan(MOST);
        }
    }

    @Test
    void among_all_of_them_the_right_one_is_found() {
        String one = MatchDoor.notice(MatchDoor.child("Rowan", "Ashdown-Needle", "2004-02-03", "", "1 Haystack Row"));
        String other = MatchDoor.notice(MatchDoor.child("Rowan", "Needle Ashdown", "2004-03-02", "", ""));
        assertThat(MatchDoor.between(one, other)).isNotEmpty();
    }

    private static String plan(Connection connection) throws SQLException {
        String sql = KnownAsRows.LIKE
                .replace("?1", "'cleveland'")
                .replace("?2", text(BirthDates.near(LOOKED_FOR.dateOfBirth())))
                .replace("?3", text(NameKey.sounds(LOOKED_FOR)))
                .replace("?4", text(List.of(NameKey.ofAddress(LOOKED_FOR))))
                .replace("?5", "'2018/0000123G'")
                .replace("?6", "'0b6f5c0e-58a5-4d0a-9f3e-0f6a3a1f2c11'")
                .replace("?7", "'" + LOOKED_FOR.dateOfBirth() + "'");
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (analyze, buffers) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static String text(Iterable<?> parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(String::valueOf)
                .collect(Collectors.joining(" ", "'", "'"));
    }

    private static long read(String plan) {
        Matcher found = READ.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        return Long.parseLong(found.group(1)) + (found.group(2) == null ? 0 : Long.parseLong(found.group(2)));
    }

    /** So that an index alone answers, as it does where the database has had a moment's rest. */
    private static void vacuum() throws SQLException {
        try (Connection connection = connect()) {
            run(connection, "vacuum analyze known_as", "vacuum analyze person");
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("test.superuser.jdbc-url", String.class),
                config.getValue("test.superuser.user", String.class),
                config.getValue("test.superuser.password", String.class));
    }
}
