package uk.concord.decision.history.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** With a hundred thousand persons, a child's history is looked up over all its records in a handful of pages read. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ManyChildrenTest {

    private static final Pattern READ = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");
    private static final String ID = "('%s000000-0000-4000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    /** Every tenth person is tied to the next, and that one to the one after: children of three records. */
    @BeforeAll
    static void manyChildren() throws SQLException {
        sql(
                "insert into known_child select " + person("n") + ", 1, 'Robin', 'Crowd' || to_hex(n),"
                        + " date '2005-03-14', null, 'cleveland', 'hartlepool', false from generate_series(1, 100000) n",
                "insert into earlier_disposal (id, person_id, reference, kind, given_on, force, yos, recorded_at, progress)"
                        + " select gen_random_uuid(), " + person("n") + ", 'N-4K7Q-9T2B', 'COMMUNITY_RESOLUTION',"
                        + " date '2015-01-21' + m * 100, 'cleveland', 'hartlepool', now(), 'RECORDED'"
                        + " from generate_series(1, 100000) n cross join generate_series(1, 3) m",
                "insert into person_link (link_id, person_id, other_person_id, version, linked, said_by, said_at) select gen_random_uuid(), "
                        + person("n") + ", " + person("n + 1")
                        + ", 1, true, 'Sefton Marlowe', now() from generate_series(1, 99990) n where n % 10 in (1, 2)",
                "insert into joint_decision (case_id, reference, crime_reference, force, yos, person_id, state, version, decision,"
                        + " opened_at, referral, talk) select " + ID.formatted("0d", "n")
                        + ", 'G-CROWD-' || n, 'CR/CROWD', 'cleveland', 'hartlepool', " + person("n")
                        + ", 'TO_DECIDE', 1, 0, now(), '{}', '{}' from generate_series(1, 100000) n",
                "insert into triage_claim (case_id, person_id, decision, decided_on) select case_id, person_id, 1, date '2019-01-21' from joint_decision"
                        + " where reference like 'G-CROWD-%' and right(reference, 1) = '7'",
                "analyze known_child",
                "analyze earlier_disposal",
                "analyze person_link",
                "analyze joint_decision",
                "analyze triage_claim");
    }

    @AfterAll
    static void noLonger() throws SQLException {
        sql(
                "delete from triage_claim where case_id in (select case_id from joint_decision where reference like 'G-CROWD-%')",
                "delete from joint_decision where reference like 'G-CROWD-%'",
                "delete from person_link where person_id::text like '0c000000-0000-4000-8000-%'",
                "delete from earlier_disposal where person_id::text like '0c000000-0000-4000-8000-%'",
                "delete from known_child where family_name like 'Crowd%'");
    }

    @Test
    void the_records_of_a_child_are_found_from_any_of_them() {
        bounded(PersonLinkRows.PERSONS.replace(":person", "'" + id(50_001) + "'"), 40);
        bounded(PersonLinkRows.PERSONS.replace(":person", "'" + id(50_003) + "'"), 40);
        bounded(PersonLinkRows.PERSONS.replace(":person", "'" + id(50_006) + "'"), 20);
    }

    @Test
    void what_all_of_them_received_and_hold_is_read_by_indexes() {
        String persons = "('" + id(50_001) + "', '" + id(50_002) + "', '" + id(50_003) + "')";
        bounded("select * from known_child where person_id in " + persons, 20);
        bounded("select * from person_link where linked and person_id in " + persons + " order by said_at desc", 20);
        bounded("select * from earlier_disposal where person_id in " + persons + " order by given_on desc, id", 40);
        bounded("select * from triage_claim where person_id in " + persons, 20);
        bounded("select case_id from joint_decision where person_id in " + persons + " order by case_id", 20);
    }

    @Test
    void the_door_answers_with_all_of_it() {
        given().auth()
                .oauth2(Tokens.dutyManager("hartlepool").token())
                .get("/api/children/{person}/history", id(50_002))
                .then()
                .statusCode(200)
                .body("records", equalTo(3))
                .body("disposals", hasSize(9));
    }

    private static String person(String number) {
        return ID.formatted("0c", number);
    }

    private static String id(int number) {
        return "0c000000-0000-4000-8000-%012x".formatted(number);
    }

    /** No table is walked through, and no more pages are read than said, however many persons there are. */
    private static void bounded(String sql, int most) {
        StringBuilder text = new StringBuilder();
        ServiceDatabase.rows("explain (analyze, buffers) " + sql)
                .forEach(row -> text.append(row.get(0)).append('\n'));
        String plan = text.toString();
        Matcher found = READ.matcher(plan);

        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
        assertThat(found.find()).as(plan).isTrue();
        long read = Long.parseLong(found.group(1)) + (found.group(2) == null ? 0 : Long.parseLong(found.group(2)));
        assertThat(read).as(plan).isLessThanOrEqualTo(most);
    }

    private static void sql(String... statements) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("test.superuser.jdbc-url", String.class),
                        config.getValue("test.superuser.user", String.class),
                        config.getValue("test.superuser.password", String.class));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
