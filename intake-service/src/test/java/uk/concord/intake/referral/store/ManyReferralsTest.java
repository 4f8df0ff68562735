package uk.concord.intake.referral.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.concord.intake.referral.ReferralSearch;
import uk.concord.intake.referral.ReferralState;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Lists and searches read few pages of the database, however many G26s there are: a hundred thousand of one force here. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ManyReferralsTest {

    private static final String FORCE = "manyshire";
    private static final int MOST_BUFFERS = 1500;
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private static final List<String> FILL = List.of(
            "insert into person (id, version, given_names, family_name, date_of_birth, pnc_id, force, yos, restricted)"
                    + " select md5('p' || n)::uuid, 1, 'Given' || n % 997, 'Family' || n, date '2005-03-14', null,"
                    + " 'manyshire', 'south-tees', n % 1000 = 0 from generate_series(1, 100000) n",
            "insert into referral (id, reference, state, version, person_id, force, yos, crime_reference, sent_by,"
                    + " sent_by_name, sent_by_role, received_at, returned_on, returned_days, return_reasons, ending,"
                    + " identity_confirmed, family_key, given_key)"
                    + " select md5('r' || n)::uuid, 'X-' || n, case when n % 50 = 0 then 'SENT' when n % 500 = 1 then"
                    + " 'RETURNED' when n % 20 = 2 then 'WITHDRAWN' else 'ACCEPTED' end, 1, md5('p' || n)::uuid,"
                    + " 'manyshire', (array['south-tees', 'hartlepool', 'stockton-on-tees'])[n % 3 + 1],"
                    + " 'CR/M/' || n / 2, case when n % 2 = 0 then 'police-many' else 'officer' || n % 400 end, 'A', 'b',"
                    + " timestamptz '2014-01-01' + n * interval '25 minutes', null, '[]', '[]', null, true,"
                    + " 'family' || n || ' given' || n % 997, 'given' || n % 997 || ' family' || n"
                    + " from generate_series(1, 100000) n",
            "vacuum analyze referral",
            "vacuum analyze person");

    @BeforeEach
    void fill() throws SQLException {
        if (ServiceDatabase.number("select count(*) from referral where force = ?", FORCE) == 0) {
            var config = ConfigProvider.getConfig();
            try (Connection connection = DriverManager.getConnection(
                            config.getValue("test.superuser.jdbc-url", String.class),
                            config.getValue("test.superuser.user", String.class),
                            config.getValue("test.superuser.password", String.class));
                    Statement statement = connection.createStatement()) {
                for (String sql : FILL) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Test
    void every_list_and_every_search_reads_few_pages() {
        Map<String, ReferralSearch> searches = new LinkedHashMap<>();
        searches.put("to check, the oldest first", search("", ReferralState.SENT, "", "", true));
        searches.put("all, the newest first", search("", null, "", "", false));
        searches.put("of one area", search("", null, "hartlepool", "", false));
        searches.put("accepted in one area", search("", ReferralState.ACCEPTED, "hartlepool", "", false));
        searches.put("mine, of one who sent fifty thousand", search("", null, "", "police-many", false));
        searches.put("mine, returned", search("", ReferralState.RETURNED, "", "officer1", false));
        searches.put("mine, of an officer", search("", null, "", "officer11", false));
        searches.put("by reference", search("x-4711", null, "", "", false));
        searches.put("by crime reference", search("CR/M/2001", null, "", "", false));
        searches.put("by family name", search("Family471", null, "", "", false));
        searches.put("by all that begin so", search("Family", null, "", "", false));
        searches.put("by all that begin so, among mine", search("Family", null, "", "officer11", false));
        searches.put("by given name", search("given 12", null, "", "", false));
        searches.put("by a whole name, among mine", search("Given471 Family1468", null, "", "police-many", false));
        searches.put("by what nobody has", search("Nobody", ReferralState.RETURNED, "hartlepool", "", true));
        searches.put("of a week", week());

        List<String> slow = new ArrayList<>();
        searches.forEach((what, search) -> {
            read(what + ", first page", SearchSql.page(search, 0, 25), slow);
            read(what + ", page 40", SearchSql.page(search, 975, 25), slow);
            read(what + ", counted", SearchSql.count(search), slow);
        });
        assertThat(slow).isEmpty();
    }

    @Test
    void what_is_found_is_what_was_looked_for() {
        assertThat(ids(search("x-4711", null, "", "", false))).hasSize(1);
        assertThat(ids(search("CR/M/2001", null, "", "", false))).hasSize(2);
        assertThat(ids(search("Family", null, "", "officer11", false)))
                .as("one's own among many")
                .hasSize(25);
        assertThat(ids(search("Family4711 Given723", null, "", "", false))).hasSize(1);
        assertThat(ids(search("Nobody", null, "", "", false))).isEmpty();
        assertThat(ids(week())).hasSize(25);
        assertThat(ids(search("Family1000 Given3", null, "", "", false)))
                .as("about a restricted child")
                .isEmpty();
    }

    private static ReferralSearch week() {
        return new ReferralSearch(
                FORCE,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(LocalDate.parse("2016-06-06")),
                Optional.of(LocalDate.parse("2016-06-12")),
                "",
                false,
                false);
    }

    private static ReferralSearch search(String words, ReferralState state, String yos, String sender, boolean oldest) {
        return new ReferralSearch(
                FORCE,
                Optional.of(yos).filter(some -> !some.isEmpty()),
                Optional.of(sender).filter(some -> !some.isEmpty()),
                state == null ? Set.of() : Set.of(state),
                Optional.empty(),
                Optional.empty(),
                words,
                oldest,
                false);
    }

    private static List<List<String>> ids(ReferralSearch search) {
        SearchSql sql = SearchSql.page(search, 0, 25);
        return ServiceDatabase.rows(sql.text(), sql.parameters().toArray());
    }

    private static void read(String what, SearchSql sql, List<String> slow) {
        List<List<String>> plan = ServiceDatabase.rows(
                "explain (analyze, buffers) " + sql.text(), sql.parameters().toArray());
        long buffers = plan.stream()
                .map(row -> BUFFERS.matcher(row.get(0)))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> number(found.group(1)) + number(found.group(2)))
                .orElseThrow();
        if (buffers > MOST_BUFFERS) {
            slow.add(what + ": " + buffers + " in " + plan);
        }
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
