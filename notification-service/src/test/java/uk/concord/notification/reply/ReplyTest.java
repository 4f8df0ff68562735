package uk.concord.notification.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A sender is told that its notice is recorded: on the force's topic, by API and on a page, without a name. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReplyTest {

    private static final String TYPE = "uk.concord.notice.recorded.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void the_force_is_told_on_its_topic_under_the_id_of_its_own_record() {
        UUID person = UUID.randomUUID();
        String id = "record-" + UUID.randomUUID();
        Facts.recorded(person, id, "N-4K7Q-9T2B");

        await().atMost(SOON).untilAsserted(() -> assertThat(replies(id)).hasSize(1));
        ConsumerRecord<String, byte[]> reply = replies(id).get(0);
        String payload = new String(reply.value(), StandardCharsets.UTF_8);
        assertThat(Broker.header(reply, "ce_type")).isEqualTo(TYPE);
        assertThat(payload).contains("N-4K7Q-9T2B");
        assertThat(Contracts.problems(TYPE, payload)).isEmpty();
        assertThat(ServiceDatabase.rows("select act, recipient from audit where subject = ?", "person/" + person))
                .contains(List.of("DISCLOSURE", "force/cleveland"));
    }

    @Test
    void the_sender_asks_by_api_and_nobody_elses_reply_is_found() {
        String id = "record-" + UUID.randomUUID();
        Facts.recorded(UUID.randomUUID(), id, "N-0A1B-2C3D");

        await().atMost(SOON)
                .untilAsserted(() -> ask(id, Tokens.policeSystem())
                        .statusCode(200)
                        .body("status", equalTo("RECORDED"))
                        .body("reference", equalTo("N-0A1B-2C3D")));
        ask(id, Tokens.policeSystem().in("durham", "")).statusCode(404);
        ask("never-sent", Tokens.policeSystem()).statusCode(404);
        ask(id, Tokens.dutyManager("south-tees")).statusCode(403);
    }

    @Test
    void a_notice_that_came_again_is_answered_again_with_its_reference() {
        UUID person = UUID.randomUUID();
        String first = "record-" + UUID.randomUUID();
        String second = "record-" + UUID.randomUUID();
        Facts.recorded(person, first, "N-5555-6666");
        Facts.repeated(person, second, "N-5555-6666");

        await().atMost(SOON)
                .untilAsserted(() ->
                        ask(second, Tokens.policeSystem()).statusCode(200).body("reference", equalTo("N-5555-6666")));
        given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .get("/replies")
                .then()
                .statusCode(200)
                .body(containsString("N-5555-6666"));
    }

    @Test
    void a_g26_that_came_by_topic_is_answered_with_its_case_and_without_a_name() {
        UUID caseId = UUID.randomUUID();
        String id = "record-" + UUID.randomUUID();
        Facts.received(caseId, id, "G-7777-8888");

        await().atMost(SOON).untilAsserted(() -> assertThat(replies(id)).hasSize(1));
        ConsumerRecord<String, byte[]> reply = replies(id).get(0);
        String payload = new String(reply.value(), StandardCharsets.UTF_8);
        assertThat(Broker.header(reply, "ce_type")).isEqualTo("uk.concord.referral.received.v1");
        assertThat(payload).contains(caseId.toString(), "G-7777-8888", "\"state\":\"SENT\"");
        assertThat(Contracts.problems("uk.concord.referral.received.v1", payload))
                .isEmpty();
        ask(id, Tokens.policeSystem())
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("caseId", equalTo(caseId.toString()))
                .body("version", equalTo(1));
        given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .get("/replies")
                .then()
                .statusCode(200)
                .body(containsString("Received"));
    }

    private static List<ConsumerRecord<String, byte[]>> replies(String key) {
        return Broker.all("police.cleveland.replies").stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    private static ValidatableResponse ask(String id, Tokens.Person sender) {
        return given().auth()
                .oauth2(sender.token())
                .get("/api/replies/{id}", id)
                .then();
    }
}
