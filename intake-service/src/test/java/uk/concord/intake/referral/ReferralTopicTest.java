package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A G26 by the force's topic: the same record as by page and API, once, and an answer to whatever cannot be taken. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReferralTopicTest {

    private static final String TOPIC = "police.cleveland.referrals";
    private static final String REPLIES = "police.cleveland.replies";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void it_is_the_same_record_by_page_by_api_and_by_topic() {
        Map<String, String> fields = ReferralDoor.fields("Threefold", "CR/TOPIC/5001");
        ReferralDoor.sentByPage(ReferralDoor.officer(), fields);
        String form = stored("CR/TOPIC/5001").get(0);
        ReferralDoor.sent(form);
        send(UUID.randomUUID().toString(), null, form);

        await().atMost(SOON)
                .until(() ->
                        ServiceDatabase.number("select count(*) from referral where crime_reference = 'CR/TOPIC/5001'")
                                == 3);
        assertThat(stored("CR/TOPIC/5001")).hasSize(3).containsOnly(form);
        assertThat(ServiceDatabase.rows("select force, sent_by, sent_by_name, sent_by_role from referral"
                        + " where crime_reference = 'CR/TOPIC/5001' and sent_by_name = 'Cleveland Police'"))
                .containsExactly(List.of("cleveland", "police-cleveland", "Cleveland Police", "police-system"));
    }

    @Test
    void the_fact_names_the_record_so_that_its_sender_can_be_told_and_the_system_follows_it() {
        String id = "record-" + UUID.randomUUID();
        send(id, null, ReferralDoor.form("Followed", "CR/TOPIC/5002"));

        String caseId = caseOf("CR/TOPIC/5002");
        assertThat(payload(caseId)).contains("\"record\":\"" + id + "\"");
        ReferralDoor.as(Tokens.policeSystem())
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .statusCode(200);
        assertThat(payload(ReferralDoor.sent(ReferralDoor.form("Plain", "CR/TOPIC/5003"))))
                .doesNotContain("\"record\"");
    }

    @Test
    void a_record_that_comes_again_is_one_g26_on_whichever_partition() {
        String id = "record-" + UUID.randomUUID();
        String form = ReferralDoor.form("Repeat", "CR/TOPIC/5004");
        for (int time = 0; time < 6; time++) {
            send(id, null, form);
        }
        send("other-" + id, "another-key", ReferralDoor.form("Repeat", "CR/TOPIC/5005"));
        send("third-" + id, "a-third-key", ReferralDoor.form("Repeat", "CR/TOPIC/5006"));

        caseOf("CR/TOPIC/5004");
        caseOf("CR/TOPIC/5005");
        caseOf("CR/TOPIC/5006");
        String last = "record-" + UUID.randomUUID();
        send(last, null, "no JSON");
        await().atMost(SOON).until(() -> !replies(last).isEmpty());
        assertThat(ServiceDatabase.number("select count(*) from referral where crime_reference = 'CR/TOPIC/5004'"))
                .isEqualTo(1);
        assertThat(replies(id)).isEmpty();
    }

    @Test
    void another_g26_under_an_id_that_was_used_is_refused_and_answered() {
        String id = "record-" + UUID.randomUUID();
        send(id, "k", ReferralDoor.form("Used", "CR/TOPIC/5007"));
        caseOf("CR/TOPIC/5007");
        send(id, "k", ReferralDoor.form("Used", "CR/TOPIC/5008"));

        await().atMost(SOON).untilAsserted(() -> assertThat(replies(id)).hasSize(1));
        assertThat(text(replies(id).get(0))).contains("id-used-for-another-record");
        assertThat(ServiceDatabase.number("select count(*) from referral where crime_reference = 'CR/TOPIC/5008'"))
                .isZero();
    }

    @Test
    void what_cannot_be_taken_is_answered_with_every_reason_and_no_word_of_it_and_the_rest_flows() {
        String form = ReferralDoor.form("Secretive", "CR/TOPIC/5009");
        String run = UUID.randomUUID().toString();
        send("malformed-" + run, "k", "{\"child\": {\"givenNames\": \"Secretive");
        send("unknown-field-" + run, "k", form.replace("\"yos\"", "\"yoss\""));
        send(
                "two-reasons-" + run,
                "k",
                form.replace("\"dateOfBirth\": \"2005-03-14\"", "\"dateOfBirth\": \"2005-03-14\", \"pncId\": \"1/2Q\"")
                        .replace("TH68010", "XX1"));
        Broker.send(TOPIC, "k", Broker.cloudEvent("type-" + run, "/police/cleveland", "some.other.type"), bytes(form));
        Broker.send(TOPIC, "k", Map.of(), new byte[] {(byte) 0xff, 0});
        send("good-" + run, "k", form);

        caseOf("CR/TOPIC/5009");
        for (String kind : List.of("malformed-", "unknown-field-", "two-reasons-", "type-")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(replies(kind + run)).hasSize(1));
            String answer = text(replies(kind + run).get(0));
            assertThat(Contracts.problems("uk.concord.record.set-aside.v1", answer))
                    .isEmpty();
            assertThat(answer)
                    .doesNotContain("Secretive")
                    .doesNotContain("Fernlea")
                    .doesNotContain("Q\"");
        }
        assertThat(text(replies("two-reasons-" + run).get(0)))
                .contains("pnc-id-wrong-letter", "/child/pncId", "offence-unknown", "/offences/0/code");
        assertThat(Broker.all(REPLIES)).extracting(ConsumerRecord::key).anyMatch(key -> key.startsWith(TOPIC + "/"));
        assertThat(ServiceDatabase.rows("select act, actor from audit where operation = 'referral.send'"
                        + " and subject like 'record/police.cleveland.referrals/%' limit 1"))
                .containsExactly(List.of("COLLECTION", "police-cleveland"));
    }

    @Test
    void a_child_under_ten_is_taken_in_and_cannot_be_accepted() {
        send(
                UUID.randomUUID().toString(),
                null,
                ReferralDoor.form("Younger", "CR/TOPIC/5010").replace("2005-03-14", "2009-01-13"));

        ReferralDoor.as(Tokens.secondedOfficer())
                .get("/api/referrals/{id}", caseOf("CR/TOPIC/5010"))
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("under-ten-at-offence"));
    }

    @Test
    void a_restricted_child_is_taken_in_restricted() {
        String pnc = "\"dateOfBirth\": \"2005-03-14\", \"pncId\": \"2018/0000125J\"";
        String form = ReferralDoor.form("Guarded", "CR/TOPIC/5011").replace("\"dateOfBirth\": \"2005-03-14\"", pnc);
        String person = ServiceDatabase.rows(
                        "select person_id from referral where id = ?::uuid", ReferralDoor.sent(form))
                .get(0)
                .get(0);
        ReferralDoor.as(Tokens.yosManager())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person)
                .then()
                .statusCode(204);
        send(UUID.randomUUID().toString(), null, form.replace("CR/TOPIC/5011", "CR/TOPIC/5012"));

        String caseId = caseOf("CR/TOPIC/5012");
        assertThat(payload(caseId)).contains("\"restricted\":true");
        ReferralDoor.as(Tokens.secondedOfficer())
                .get("/api/referrals/{id}", caseId)
                .then()
                .statusCode(404);
        send(
                UUID.randomUUID().toString(),
                null,
                form.replace("2005-03-14", "2005-03-15").replace("CR/TOPIC/5011", "CR/TOPIC/5013"));
        assertThat(payload(caseOf("CR/TOPIC/5013")))
                .as("another birth date with the PNC id of a restricted child")
                .contains("\"restricted\":true");
    }

    private static void send(String id, String key, String form) {
        Broker.send(TOPIC, key, Broker.cloudEvent(id, "/police/cleveland", ReferralDoor.TYPE), bytes(form));
    }

    private static String caseOf(String crimeReference) {
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from referral where crime_reference = ?", crimeReference)
                        > 0);
        return ServiceDatabase.rows("select id from referral where crime_reference = ?", crimeReference)
                .get(0)
                .get(0);
    }

    private static List<String> stored(String crimeReference) {
        return ServiceDatabase.rows(
                        "select f.form from referral r join referral_form f on f.referral_id = r.id"
                                + " where r.crime_reference = ? order by r.received_at",
                        crimeReference)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String payload(String caseId) {
        return ServiceDatabase.rows("select payload from outbox where key = ? and seq = 1", caseId)
                .get(0)
                .get(0);
    }

    private static List<ConsumerRecord<String, byte[]>> replies(String id) {
        return Broker.all(REPLIES).stream()
                .filter(record -> id.equals(record.key()))
                .toList();
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
