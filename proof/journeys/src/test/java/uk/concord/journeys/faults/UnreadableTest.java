package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Eyes;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.PoliceTopics;
import uk.concord.journeys.running.TheSystem;
import uk.concord.journeys.running.Tokens;

/** Records that cannot be taken in, on our own topic and on a force's, and records that come twice. */
class UnreadableTest {

    private static final String PERSONS = "concord.persons";
    private static final Duration SOON = Duration.ofSeconds(40);
    /** A day on which, in these tests only, decision refuses to have had disposals. */
    private static final LocalDate REFUSED_DAY = LocalDate.of(2018, 10, 7);

    private final TheSystem system = TheSystem.running();
    private final Ledger ledger = new Ledger();
    private final TopicClient police = new TopicClient(ledger);

    @AfterEach
    void stop() {
        police.close();
    }

    @Test
    void aFactThatDecisionCannotTakeStopsItsKeyUntilAnOperatorReplaysIt() throws Exception {
        SampleChild child = SampleChild.invented();
        SampleChild other = SampleChild.invented();
        String poison = UUID.randomUUID().toString();
        String behind = UUID.randomUUID().toString();
        String beside = UUID.randomUUID().toString();
        run(
                "decision",
                "alter table earlier_disposal add constraint defect check (given_on <> '" + REFUSED_DAY
                        + "') not valid");
        try {
            police.send(poison, Letters.about(child, REFUSED_DAY));
            String key = person(poison);
            await("the key stops").atMost(SOON).until(() -> parked("decision", key) != null);
            police.send(behind, Letters.about(child, LocalDate.of(2018, 10, 8)));
            police.send(beside, Letters.about(other, LocalDate.of(2018, 10, 8)));
            await("another child's history is written").atMost(SOON).until(() -> disposals(person(beside)) == 1);
            await("the later one waits behind").atMost(SOON).until(() -> waiting("decision", key) == 2);
            assertThat(disposals(key)).isZero();

            Map<String, Object> stopped = parked("decision", key);
            assertThat(stopped).containsEntry("failed", true).containsEntry("topic", PERSONS);
            assertThat(stopped.get("reason").toString()).isNotBlank().doesNotContain(child.familyName());
            assertThat(replay("decision", key)).as("its cause is still there").isFalse();

            run("decision", "alter table earlier_disposal drop constraint defect");
            assertThat(replay("decision", key)).as("its cause is gone").isTrue();
            assertThat(disposals(key)).isEqualTo(2);
            assertThat(parked("decision", key)).isNull();
        } finally {
            run("decision", "alter table earlier_disposal drop constraint if exists defect");
        }
        Judgement.holds(ledger);
    }

    @Test
    void whatWaitsForAPersonNotYetKnownGoesOnByItself() throws Exception {
        UUID waiting = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        try (Forger intake = Forger.as("intake")) {
            plant(waiting, person);
            intake.write(PERSONS, waiting.toString(), 1, "uk.concord.earlier-disposal.recorded.v1", disposal(person));
            await("the key waits").atMost(SOON).until(() -> parked("decision", waiting.toString()) != null);
            assertThat(parked("decision", waiting.toString()))
                    .containsEntry("failed", false)
                    .containsEntry("code", "not-yet");
            oneNoticeFlows();
            intake.write(PERSONS, person.toString(), 1, "uk.concord.person.registered.v1", registration(person));
            await("the key goes on").atMost(SOON).until(() -> parked("decision", waiting.toString()) == null);
            assertThat(disposals(person.toString())).isEqualTo(1);
        }
        Judgement.holds(ledger);
    }

    @Test
    void whatNobodyCanReadStopsItsKeyInEveryServiceThatHearsItAndNoOther() throws Exception {
        UUID key = UUID.randomUUID();
        try (Forger intake = Forger.as("intake")) {
            plant(key);
            intake.write(PERSONS, key.toString(), 1, "uk.concord.person.registered.v1", "{\"personId\":\"nobody\"}");
            for (String service : List.of("decision", "disposal")) {
                await(service + " stops the key").atMost(SOON).until(() -> parked(service, key.toString()) != null);
                assertThat(parked(service, key.toString())).containsEntry("failed", true);
            }
            oneNoticeFlows();
            assertThat(replay("decision", key.toString()))
                    .as("nobody can read it yet")
                    .isFalse();
            assertThat(parked("decision", key.toString())).containsEntry("attempts", 2);
        } finally {
            for (String service : List.of("decision", "disposal")) {
                run(service, "delete from parked_record where key = '" + key + "'");
                run(service, "delete from parked_key where key = '" + key + "'");
            }
        }
        Judgement.holds(ledger);
    }

    @Test
    void aRecordOfAForceThatCannotBeReadIsSetAsideAndTheRestFlows() throws Exception {
        String broken = UUID.randomUUID().toString();
        String wrong = UUID.randomUUID().toString();
        police.send(broken, "not JSON at all");
        police.send(
                wrong,
                Letters.json(SampleChild.invented()
                        .notice("YOUTH_RESTORATIVE_DISPOSAL", LocalDate.of(2199, 1, 1), "nowhere")));
        oneNoticeFlows();
        await("both are answered")
                .atMost(SOON)
                .until(() -> !answers(broken).isEmpty() && !answers(wrong).isEmpty());
        assertThat(codes(broken)).containsExactly("not-json");
        assertThat(codes(wrong)).contains("given-in-the-future", "yos-unknown");
        Judgement.holds(ledger);
    }

    @Test
    void theSameRecordTwiceIsOneNoticeAndAnotherUnderItsIdIsSetAside() throws Exception {
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = new TreeMap<>(PoliceTopics.noticeHeaders(id));
        String notice = Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 9));
        for (int times = 0; times < 3; times++) {
            police.send(headers, notice);
        }
        String person = person(id);
        police.send(headers, Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 9)));
        oneNoticeFlows();
        await("the other is answered").atMost(SOON).until(() -> answers(id).size() == 2);
        assertThat(codes(id)).containsExactly("id-used-for-another-record");
        assertThat(disposals(person)).isEqualTo(1);
        Door.as(Tokens.POLICE)
                .get("/notification/api/replies/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECORDED"));
        Judgement.holds(ledger);
    }

    private void oneNoticeFlows() throws Exception {
        String id = UUID.randomUUID().toString();
        police.send(id, Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 10)));
        await("another notice flows").atMost(SOON).until(() -> disposals(person(id)) == 1);
    }

    private void plant(UUID... keys) throws Exception {
        try (Eyes eyes = Judgement.eyes()) {
            for (UUID key : keys) {
                eyes.plant(key.toString());
            }
        }
    }

    /** The key as the service's operators see it, or null where it flows. */
    private static Map<String, Object> parked(String service, String key) {
        JsonPath standing = Door.as(Tokens.OPERATOR)
                .get("/" + service + "/api/operations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return standing.getMap("parked.find { it.key == '" + key + "' }");
    }

    private static int waiting(String service, String key) {
        return ((Number) parked(service, key).get("records")).intValue();
    }

    private static boolean replay(String service, String key) {
        return Door.as(Tokens.OPERATOR)
                .body(Map.of("topic", PERSONS, "key", key))
                .post("/" + service + "/api/operations/replay")
                .then()
                .statusCode(200)
                .extract()
                .path("gone");
    }

    /** The person against whom the record of this id was recorded, once it was. */
    private String person(String id) {
        String query = "select person_id::text from notice where answers = '" + id + "'";
        await("intake records " + id).atMost(SOON).until(() -> text("intake", query) != null);
        try {
            return text("intake", query);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private int disposals(String person) throws SQLException {
        return Integer.parseInt(
                text("decision", "select count(*)::text from earlier_disposal where person_id = '" + person + "'"));
    }

    private static List<ConsumerRecord<String, String>> answers(String id) {
        return PoliceTopics.all(PoliceTopics.REPLIES).stream()
                .filter(reply -> id.equals(reply.key()))
                .toList();
    }

    private static List<String> codes(String id) {
        return answers(id).stream()
                .map(reply -> JsonPath.from(reply.value()))
                .filter(reply -> reply.get("reasons") != null)
                .flatMap(reply -> reply.getList("reasons.code", String.class).stream())
                .toList();
    }

    private static String disposal(UUID person) {
        return Letters.json(Map.of(
                "personId", person,
                "earlierDisposalId", UUID.randomUUID(),
                "reference", "N-ZZZZ-0001",
                "kind", "COMMUNITY_RESOLUTION",
                "givenOn", "2018-10-06",
                "force", "cleveland",
                "yos", "hartlepool",
                "restricted", false,
                "crimeReference", "CR/2018/00000",
                "answers", Map.of("door", "TOPIC", "id", person)));
    }

    private static String registration(UUID person) {
        SampleChild child = SampleChild.invented();
        return Letters.json(Map.of(
                "personId",
                person,
                "version",
                1,
                "givenNames",
                child.givenNames(),
                "familyName",
                child.familyName(),
                "dateOfBirth",
                child.dateOfBirth().toString(),
                "force",
                "cleveland",
                "yos",
                "hartlepool",
                "restricted",
                false));
    }

    private void run(String service, String sql) throws SQLException {
        try (Connection database = system.database(service)) {
            database.createStatement().execute(sql);
        }
    }

    private String text(String service, String sql) throws SQLException {
        try (Connection database = system.database(service);
                ResultSet row = database.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
