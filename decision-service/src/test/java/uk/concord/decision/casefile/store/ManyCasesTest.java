package uk.concord.decision.casefile.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.CaseSearch.Show;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** With a hundred thousand cases, lists and searches go by an index and read a bounded number of pages of the database. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ManyCasesTest {

    private static final Pattern READ = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");
    private static final String ID = "('%s000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

    @BeforeAll
    static void manyCases() throws SQLException {
        sql(
                "insert into known_child select " + ID.formatted("0a")
                        + ", 1, 'Robin', 'Many' || to_hex(n), date '2005-03-14', null, 'cleveland', 'hartlepool', n % 50 = 0"
                        + " from generate_series(1, 100000) n",
                "insert into case_file select " + ID.formatted("0b") + ", 'G-MANY-' || n, 'CR/MANY/' || n, 'cleveland',"
                        + " 'hartlepool', false, " + ID.formatted("0a") + ", 'Theft from shop', '', date '2019-01-21',"
                        + " 'TO_DECIDE', '', date '2019-01-23' + n % 400, timestamptz '2019-01-21 09:30Z' + n * interval '1 minute',"
                        + " case when n % 10 < 7 then timestamptz '2019-03-21 09:30Z' + n * interval '1 minute' end, 0, 'NONE'"
                        + " from generate_series(1, 100000) n",
                "insert into case_line select case_id, case_id, 1, 'Theft from shop', stage, kind, 0, due_on from case_file"
                        + " where reference like 'G-MANY-%'",
                "insert into timeline_entry (fact_id, case_id, type, done_by, role, act, told, happened_at, recorded_at)"
                        + " select gen_random_uuid(), case_id, 'uk.concord.referral.accepted.v1', 'Sefton Marlowe',"
                        + " 'seconded-officer', 'accepted the G26', '', since, since from case_file"
                        + " where reference like 'G-MANY-%'",
                "analyze case_line",
                "analyze timeline_entry",
                "analyze case_file",
                "analyze known_child");
    }

    @AfterAll
    static void noLonger() throws SQLException {
        sql(
                "delete from timeline_entry where case_id in (select case_id from case_file where reference like 'G-MANY-%')",
                "delete from case_line where case_id in (select case_id from case_file where reference like 'G-MANY-%')",
                "delete from case_file where reference like 'G-MANY-%'",
                "delete from known_child where family_name like 'Many%'");
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("the open ones", Show.OPEN, "", 0),
                Arguments.of("the last page of the open ones", Show.OPEN, "", 975),
                Arguments.of("the closed ones", Show.CLOSED, "", 0),
                Arguments.of("a reference", Show.BOTH, "G-MANY-4711", 0),
                Arguments.of("the beginning of a crime reference", Show.BOTH, "CR/MANY/471", 0),
                Arguments.of("the beginning of a family name", Show.OPEN, "manyfa", 0),
                Arguments.of("nobody", Show.BOTH, "Nobody of this name", 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void what_is_asked_goes_by_an_index(String what, Show show, String text, int offset) {
        for (String yos : new String[] {"hartlepool", ""}) {
            for (boolean restricted : new boolean[] {true, false}) {
                CaseQuery query = new CaseQuery(new CaseSearch("cleveland", yos, restricted, show, text));
                bounded(filled(query.page(), query, offset));
                bounded(filled(query.count(), query, offset));
            }
        }
    }

    @Test
    void those_that_are_due_first_at_a_stage_go_by_an_index() {
        CaseQuery query = new CaseQuery(new CaseSearch("cleveland", "hartlepool", false, Show.OPEN, ""));

        bounded(filled(query.first(), query, 0).replace(":stage", "'TO_DECIDE'"));
    }

    @Test
    void the_page_of_one_case_goes_by_indexes() {
        String id = ServiceDatabase.rows("select case_id from case_file where reference = 'G-MANY-4711'")
                .get(0)
                .get(0);
        bounded("select " + CaseQuery.COLUMNS + CaseQuery.FROM + " where c.case_id = '" + id + "'");
        bounded("select * from case_line where case_id = '" + id + "'");
        bounded("select * from timeline_entry where case_id = '" + id + "' order by happened_at desc, position desc");

        given().auth()
                .oauth2(Tokens.dutyManager("hartlepool").token())
                .get("/cases/{case}", id)
                .then()
                .statusCode(200)
                .body(containsString("Sefton Marlowe, seconded police officer, accepted the G26"));
    }

    @Test
    void a_search_that_fits_everybody_stops_where_a_list_ends() {
        CaseQuery query = new CaseQuery(new CaseSearch("cleveland", "hartlepool", false, Show.BOTH, "many"));
        String plan = plan(filled(query.count(), query, 0));

        assertThat(read(plan)).as(plan).isLessThan(20_000);
    }

    @Test
    void the_doors_answer_with_the_first_twenty_five() {
        given().auth()
                .oauth2(Tokens.dutyManager("hartlepool").token())
                .get("/api/cases")
                .then()
                .statusCode(200)
                .body("cases", hasSize(25))
                .body("total", equalTo(1000));
    }

    /** No table is walked through, and no more is read than some rows of each index for each row of the answer. */
    private static void bounded(String sql) {
        String plan = plan(sql);

        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
        assertThat(read(plan)).as(plan).isLessThan(10_000);
    }

    private static long read(String plan) {
        Matcher found = READ.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        return Long.parseLong(found.group(1)) + (found.group(2) == null ? 0 : Long.parseLong(found.group(2)));
    }

    private static String plan(String sql) {
        StringBuilder plan = new StringBuilder();
        ServiceDatabase.rows("explain (analyze, buffers) " + sql)
                .forEach(row -> plan.append(row.get(0)).append('\n'));
        return plan.toString();
    }

    private static String filled(String sql, CaseQuery query, int offset) {
        Map<String, Object> values = new TreeMap<>(query.parameters());
        values.putAll(query.texts());
        String filled = sql.replace(":offset", String.valueOf(offset)).replace(":limit", "25");
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace(":" + value.getKey(), "'" + value.getValue() + "'");
        }
        return filled;
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
