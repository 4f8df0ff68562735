package uk.concord.intake.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Broker;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A notice comes in by API and by topic, and every door answers alike. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoticeJourneyTest {

    private static final String TOPIC = "police.cleveland.disposal-notices";
    private static final String TYPE = "uk.concord.disposal-notice.sent.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_notice_by_api_is_recorded_against_a_new_child_and_told_to_all() {
        String reference = post(notice("Robin", "2016/0000077B", "CR/2018/1001"))
                .statusCode(201)
                .header("Location", matchesPattern("/notification/api/replies/.*"))
                .body("recordedBefore", equalTo(false))
                .extract()
                .path("reference");

        assertThat(reference).matches("N-[0-9A-Z]{4}-[0-9A-Z]{4}");
        String person = ServiceDatabase.rows("select person_id from notice where reference = ?", reference)
                .get(0)
                .get(0);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(person))
                        .extracting(
                                record -> Broker.header(record, "ce_type"),
                                record -> Broker.header(record, "ce_sequence"))
                        .containsExactly(
                                tuple("uk.concord.person.registered.v1", "1"),
                                tuple("uk.concord.earlier-disposal.recorded.v1", "2")));
        assertThat(ServiceDatabase.rows(
                        "select act, operation, actor from audit where subject = ? order by id", "person/" + person))
                .contains(List.of("COLLECTION", "notice.record", "police-cleveland"));
    }

    @Test
    void two_notices_with_one_pnc_id_are_about_one_child() {
        post(notice("Sam", "19/4567C", "CR/2019/2001")).statusCode(201);
        post(notice("Samuel", "2019/0004567c", "CR/2019/2002")).statusCode(201);

        assertThat(ServiceDatabase.number("select count(*) from person where pnc_id = '2019/0004567C'"))
                .isEqualTo(1);
    }

    @Test
    void a_pnc_id_with_another_birth_date_is_for_a_person_to_look_at() {
        post(notice("Max", "2017/0000001J", "CR/2017/3001")).statusCode(201);

        post(notice("Max", "2017/0000001J", "CR/2017/3002").replace("2005-03-14", "2005-03-15"))
                .statusCode(201);
        assertThat(ServiceDatabase.rows(
                        "select state from person_match m join notice n on n.person_id in (m.first_person, m.second_person)"
                                + " where n.crime_reference = 'CR/2017/3002'"))
                .containsExactly(List.of("UNDECIDED"));
    }

    @Test
    void the_same_notice_sent_twice_is_recorded_once_under_one_reference() {
        String notice = notice("Kit", "", "CR/2018/4001");
        String first = post(notice).statusCode(201).extract().path("reference");
        String second = post(notice)
                .statusCode(200)
                .body("recordedBefore", equalTo(true))
                .extract()
                .path("reference");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void one_key_is_one_request() {
        String key = UUID.randomUUID().toString();
        String first = post(notice("Ash", "", "CR/2018/5001"), key)
                .statusCode(201)
                .extract()
                .asString();
        String again = post(notice("Ash", "", "CR/2018/5001"), key)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(again).isEqualTo(first);
        post(notice("Ash", "", "CR/2018/5002"), key).statusCode(422);
        given().auth()
                .oauth2(Tokens.policeSystem().token())
                .contentType("application/json")
                .body(notice("Ash", "", "CR/2018/5003"))
                .post("/api/notices")
                .then()
                .statusCode(400);
    }

    @Test
    void every_reason_is_given_at_once_and_nothing_is_stored() {
        post("{\"kind\":\"CAUTION\",\"givenOn\":\"2019-02-30\",\"crimeReference\":\"x\",\"yos\":\"durham\",\"child\":"
                        + "{\"givenNames\":\"\",\"familyName\":\"" + "y".repeat(10_000)
                        + "\",\"dateOfBirth\":\"2005-03-14\",\"pncId\":\"2018/0000123A\"}}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "reasons.code",
                        containsInAnyOrder(
                                "kind-unknown",
                                "date-not-readable",
                                "crime-reference-not-readable",
                                "yos-unknown",
                                "name-not-readable",
                                "name-not-readable",
                                "pnc-id-wrong-letter"));
    }

    @Test
    void twenty_senders_of_one_notice_at_once_make_one_record() throws Exception {
        String notice = notice("Jay", "2018/0000124H", "CR/2018/6001");
        var pool = Executors.newFixedThreadPool(20);
        List<Callable<Integer>> senders = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Integer>) () -> post(notice).extract().statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (var answer : pool.invokeAll(senders)) {
            answers.add(answer.get());
        }
        pool.shutdown();

        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 200 || status == 201);
        assertThat(ServiceDatabase.number("select count(*) from notice where crime_reference = 'CR/2018/6001'"))
                .isEqualTo(1);
    }

    @Test
    void a_notice_by_topic_gives_the_same_record_as_by_api() {
        String id = UUID.randomUUID().toString();
        String notice = notice("Lee", "", "CR/2018/7001");
        Broker.send(TOPIC, null, Broker.cloudEvent(id, "/police/cleveland", TYPE), bytes(notice));
        Broker.send(TOPIC, null, Broker.cloudEvent(id, "/police/cleveland", TYPE), bytes(notice));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ServiceDatabase.rows(
                                "select door, answers, recorded_by from notice where crime_reference = 'CR/2018/7001'"))
                        .containsExactly(List.of("TOPIC", id, "police-cleveland")));
        post(notice).statusCode(200).body("recordedBefore", equalTo(true));
    }

    @Test
    void what_cannot_be_read_on_the_topic_is_set_aside_and_answered_and_the_rest_flows() {
        Broker.send(TOPIC, "k", Broker.cloudEvent("broken-1", "/police/cleveland", TYPE), bytes("{not json"));
        Broker.send(
                TOPIC,
                "k",
                Broker.cloudEvent("broken-2", "/police/cleveland", TYPE),
                bytes(notice("Al", "1/2Q", "CR/2018/8001")));
        Broker.send(TOPIC, "k", Broker.cloudEvent("broken-3", "/police/cleveland", "some.other.type"), bytes("{}"));
        Broker.send(
                TOPIC,
                "k",
                Broker.cloudEvent("broken-4", "/police/cleveland", TYPE),
                bytes(notice("Al", "", "CR/2018/8003").replace("\"yos\"", "\"yoss\"")));
        Broker.send(TOPIC, "k", Map.of(), new byte[] {(byte) 0xff, 0});
        Broker.send(
                TOPIC,
                "k",
                Broker.cloudEvent("good-1", "/police/cleveland", TYPE),
                bytes(notice("Al", "", "CR/2018/8002")));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ServiceDatabase.number(
                                "select count(*) from notice where crime_reference = 'CR/2018/8002'"))
                        .isEqualTo(1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Broker.all("police.cleveland.replies"))
                        .extracting(ConsumerRecord::key)
                        .contains("broken-1", "broken-2", "broken-3", "broken-4")
                        .anyMatch(key -> key.startsWith(TOPIC + "/")));
        assertThat(Broker.all("police.cleveland.replies"))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .anyMatch(text -> text.contains("pnc-id-wrong-letter"))
                .noneMatch(text -> text.contains("Ashdown"));
    }

    @Test
    void a_form_sent_twice_by_a_double_click_is_recorded_once_and_leads_to_its_reference() {
        String form = "once=double-click-1&kind=COMMUNITY_RESOLUTION&givenOn-day=2&givenOn-month=11"
                + "&givenOn-year=2018&crimeReference=CR/2018/9001&yos=south-tees&givenNames=Pat&familyName=Ashdown"
                + "&dateOfBirth-day=14&dateOfBirth-month=3&dateOfBirth-year=2005";
        String first = form(form).statusCode(303).extract().header("Location");
        String second = form(form).statusCode(303).extract().header("Location");

        assertThat(second).isEqualTo(first);
        officer()
                .get(URI.create(first).getPath().substring("/intake".length()))
                .then()
                .statusCode(200)
                .body(containsString("Recorded"));
        officer().get("/notices").then().statusCode(200).body(containsString("Pat Ashdown"));
    }

    @Test
    void a_form_with_mistakes_is_shown_again_with_every_word_and_every_reason() {
        form("once=mistakes-1&givenNames=<b>Pat</b>&familyName=&crimeReference=CR/2018/9002&dateOfBirth-day=31"
                        + "&dateOfBirth-month=2&dateOfBirth-year=2005")
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("&lt;b&gt;Pat&lt;/b&gt;"))
                .body(containsString("value=\"31\""))
                .body(containsString("href=\"#familyName\""));
    }

    private static RequestSpecification officer() {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.secondedOfficer().token());
    }

    private static ValidatableResponse form(String fields) {
        return officer()
                .cookie("csrf-intake", "AAAAAAAAAAAAAAAAAAAAAA")
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=AAAAAAAAAAAAAAAAAAAAAA&" + fields)
                .post("/notices/new")
                .then();
    }

    private static List<ConsumerRecord<String, byte[]>> facts(String person) {
        return Broker.all("concord.persons").stream()
                .filter(record -> record.key().equals(person))
                .toList();
    }

    private static ValidatableResponse post(String notice) {
        return post(notice, UUID.randomUUID().toString());
    }

    private static ValidatableResponse post(String notice, String key) {
        return given().auth()
                .oauth2(Tokens.policeSystem().token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(notice)
                .post("/api/notices")
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String notice(String name, String pncId, String crimeReference) {
        String pnc = pncId.isEmpty() ? "" : ",\"pncId\":\"" + pncId + "\"";
        return "{\"kind\":\"YOUTH_RESTORATIVE_DISPOSAL\",\"givenOn\":\"2018-11-02\",\"crimeReference\":\""
                + crimeReference
                + "\",\"yos\":\"south-tees\",\"child\":{\"givenNames\":\"" + name
                + "\",\"familyName\":\"Ashdown\",\"dateOfBirth\":\"2005-03-14\"" + pnc + "}}";
    }
}
