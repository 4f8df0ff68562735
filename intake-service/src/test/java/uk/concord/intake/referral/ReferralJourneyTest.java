package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A G26 by API, from the first sending to every end there is. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReferralJourneyTest {

    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();
    private static final Tokens.Person SYSTEM = Tokens.policeSystem();

    @Test
    void sent_returned_mended_and_accepted_it_is_told_in_that_order() {
        String form = ReferralDoor.form("Ashdown", "CR/2019/1001");
        String caseId = ReferralDoor.sent(form);
        ReferralDoor.giveBack(caseId)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reasons.field", contains("/evidence/saidBy"));
        ReferralDoor.as(SYSTEM)
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reasons.text", contains("Say which officer."))
                .body("allowedActions", contains("SEND_AGAIN", "WITHDRAW"));
        ReferralDoor.sendAgain(SYSTEM, caseId, 1, form.replace("Sergeant Pell", "Inspector Orme"))
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("version", equalTo(2))
                .body("reasons", equalTo(List.of()));
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":2,\"identityConfirmed\":true}")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("allowedActions", equalTo(List.of("AMEND")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Broker.all("concord.cases").stream()
                                .filter(record -> record.key().equals(caseId))
                                .toList())
                        .extracting(
                                record -> Broker.header(record, "ce_type"),
                                record -> Broker.header(record, "ce_sequence"))
                        .containsExactly(
                                tuple("uk.concord.referral.submitted.v1", "1"),
                                tuple("uk.concord.referral.returned.v1", "2"),
                                tuple("uk.concord.referral.submitted.v1", "3"),
                                tuple("uk.concord.referral.accepted.v1", "4")));
        assertThat(payload(caseId, 4))
                .contains("\"identityConfirmed\":true", "Inspector Orme", "\"returnedDays\":[]", "seconded-officer");
        assertThat(ServiceDatabase.rows("select version from referral_form where referral_id = ?::uuid", caseId))
                .hasSize(2);
        assertThat(ServiceDatabase.rows(
                        "select act || ' ' || operation || ' ' || actor from audit where details::text like ? order by id",
                        "%" + caseId + "%"))
                .extracting(row -> row.get(0))
                .containsSubsequence(
                        "COLLECTION referral.send police-cleveland",
                        "ALTERATION referral.check test-seconded-officer",
                        "CONSULTATION referral.track police-cleveland",
                        "COLLECTION referral.send police-cleveland",
                        "ALTERATION referral.check test-seconded-officer");
    }

    @Test
    void without_a_pnc_id_and_without_a_word_the_identity_stays_unconfirmed() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Unsure", "CR/2019/1002"));

        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}").statusCode(200);

        assertThat(payload(caseId, 2)).contains("\"identityConfirmed\":false");
    }

    @Test
    void every_example_ever_published_is_taken_and_a_known_child_is_recognised() {
        for (Contracts.Example example : Contracts.examples(ReferralDoor.TYPE)) {
            ReferralDoor.sent(example.payload());
        }
        String known = Contracts.examples(ReferralDoor.TYPE).stream()
                .map(Contracts.Example::payload)
                .filter(payload -> payload.contains("2018/0000123G"))
                .findFirst()
                .orElseThrow();
        String again = ReferralDoor.sent(known.replace("2018/0000123G", "18/123g"));

        assertThat(ServiceDatabase.number("select count(*) from person where pnc_id = '2018/0000123G'"))
                .isEqualTo(1);
        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", again)
                .then()
                .statusCode(200)
                .body("findings.code", hasItems("pnc-id-right", "sent-before"))
                .body("referral.child.pncId", equalTo("2018/0000123G"))
                .body("offences[0].offenceClass", equalTo("EITHER_WAY"));
        String doubted = ReferralDoor.sent(known.replace("2005-03-14", "2005-03-15"));
        assertThat(personOf(doubted)).isNotEqualTo(personOf(again));
        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", doubted)
                .then()
                .statusCode(200)
                .body("findings.code", hasItems("identity-not-settled"));
    }

    @Test
    void what_cannot_be_read_is_said_at_its_place_and_nothing_is_stored() {
        String bad = ReferralDoor.form("Nobody", "x")
                .replace("TH68010", "XX1")
                .replace("\"admission\": \"FULL\"", "\"admission\": \"MAYBE\"")
                .replace("\"saidBy\": \"Sergeant Pell\"", "\"saidBy\": \"\"");

        ReferralDoor.send(bad)
                .statusCode(400)
                .body(
                        "reasons.field",
                        containsInAnyOrder(
                                "/crimeReference", "/offences/0/code", "/offences/0/admission", "/evidence/saidBy"));
        ReferralDoor.send("{}").statusCode(400).body("reasons.field", hasItems("/offences", "/child/address"));
        assertThat(ServiceDatabase.number("select count(*) from person where family_name = 'Nobody'"))
                .isZero();
    }

    @Test
    void one_key_is_one_g26() {
        String key = UUID.randomUUID().toString();
        String form = ReferralDoor.form("Once", "CR/2019/1003");
        String first =
                ReferralDoor.send(SYSTEM, form, key).statusCode(201).extract().asString();

        assertThat(ReferralDoor.send(SYSTEM, form, key)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        ReferralDoor.send(SYSTEM, form.replace("CR/2019/1003", "CR/2019/1004"), key)
                .statusCode(422);
        assertThat(ServiceDatabase.number("select count(*) from referral where crime_reference = 'CR/2019/1003'"))
                .isEqualTo(1);
    }

    @Test
    void who_comes_too_late_is_told_what_is_allowed_now() {
        String form = ReferralDoor.form("Late", "CR/2019/1005");
        String caseId = ReferralDoor.sent(form);
        ReferralDoor.sendAgain(SYSTEM, caseId, 1, form)
                .statusCode(409)
                .body("reasons.code", contains("referral-in-another-state"))
                .body("allowedActions", contains("WITHDRAW"));
        ReferralDoor.giveBack(caseId).statusCode(200);
        ReferralDoor.sendAgain(SYSTEM, caseId, 1, form).statusCode(200);

        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}")
                .statusCode(409)
                .body("reasons.code", contains("referral-changed"))
                .body("allowedActions", contains("ACCEPT", "RETURN", "FIND_NOT_SUITABLE", "WITHDRAW"));
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{}")
                .statusCode(400)
                .body("reasons.field", contains("/version"));
        ReferralDoor.act(CHECKER, caseId, "return", "{\"version\":2,\"reasons\":[]}")
                .statusCode(400)
                .body("reasons.field", contains("/reasons"));
    }

    @Test
    void ten_answers_at_once_to_one_g26_are_one_answer() throws Exception {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Race", "CR/2019/1006"));
        List<Callable<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(() -> ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}")
                    .extract()
                    .statusCode());
            answers.add(() -> ReferralDoor.giveBack(caseId).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(10);
        List<Integer> statuses = new ArrayList<>();
        for (var answer : pool.invokeAll(answers)) {
            statuses.add(answer.get());
        }
        pool.shutdown();

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(ServiceDatabase.number("select count(*) from outbox where key = ?", caseId))
                .isEqualTo(2);
    }

    @Test
    void a_child_under_ten_on_the_day_is_not_accepted_and_is_found_not_suitable() {
        String caseId =
                ReferralDoor.sent(ReferralDoor.form("Young", "CR/2019/1007").replace("2005-03-14", "2009-01-13"));

        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", caseId)
                .then()
                .body("allowedActions", not(hasItem("ACCEPT")));
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}")
                .statusCode(422)
                .body("reasons.code", contains("under-ten-at-offence"));
        ReferralDoor.act(
                        CHECKER,
                        caseId,
                        "unsuitability",
                        "{\"version\":1,\"reason\":\"UNDER_TEN\",\"explanation\":\"Nine on the day.\"}")
                .statusCode(200)
                .body("state", equalTo("NOT_SUITABLE"));
        assertThat(payload(caseId, 2)).contains("\"reason\":\"UNDER_TEN\"");
    }

    @Test
    void its_sender_takes_it_back_and_nobody_of_another_force_sees_it() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Back", "CR/2019/1008"));
        Tokens.Person elsewhere = SYSTEM.in("durham", "");

        ReferralDoor.act(elsewhere, caseId, "withdrawal", "{\"version\":1,\"reason\":\"Mine?\"}")
                .statusCode(404);
        ReferralDoor.act(SYSTEM, caseId, "withdrawal", "{\"version\":1,\"reason\":\"\"}")
                .statusCode(400)
                .body("reasons.field", contains("/reason"));
        ReferralDoor.act(SYSTEM, caseId, "withdrawal", "{\"version\":1,\"reason\":\"Sent twice.\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        ReferralDoor.act(SYSTEM, caseId, "withdrawal", "{\"version\":1,\"reason\":\"Sent twice.\"}")
                .statusCode(409);
    }

    @Test
    void a_restriction_does_not_take_a_g26_from_whoever_sent_it() {
        String form = ReferralDoor.form("Hidden", "CR/2019/1009");
        String caseId = ReferralDoor.sent(form);
        ReferralDoor.giveBack(caseId).statusCode(200);
        String person = ServiceDatabase.rows("select person_id from referral where id = ?::uuid", caseId)
                .get(0)
                .get(0);
        ReferralDoor.as(Tokens.yosManager())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person)
                .then()
                .statusCode(204);

        ReferralDoor.as(CHECKER).get("/api/referrals/{id}", caseId).then().statusCode(404);
        ReferralDoor.as(ReferralDoor.officer())
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .statusCode(404);
        ReferralDoor.as(CHECKER).get("/referrals").then().body(not(containsString("Hidden")));
        ReferralDoor.sendAgain(SYSTEM, caseId, 1, form).statusCode(200);
        assertThat(payload(caseId, 3)).contains("\"restricted\":true");
    }

    @Test
    void a_form_that_comes_back_for_another_child_is_about_that_child() {
        String form = ReferralDoor.form("Twin", "CR/2019/1010");
        String caseId = ReferralDoor.sent(form);
        String before = personOf(caseId);
        ReferralDoor.giveBack(caseId).statusCode(200);
        ReferralDoor.sendAgain(SYSTEM, caseId, 1, form.replace("14 Fernlea Row", "15 Fernlea Row"))
                .statusCode(200);
        assertThat(personOf(caseId)).isEqualTo(before);

        ReferralDoor.act(
                        CHECKER,
                        caseId,
                        "return",
                        "{\"version\":2,\"reasons\":[{\"field\":\"\",\"text\":\"It is the brother.\"}]}")
                .statusCode(200);
        ReferralDoor.sendAgain(SYSTEM, caseId, 2, form.replace("Rowan", "Robin"))
                .statusCode(200);
        assertThat(personOf(caseId)).isNotEqualTo(before);
    }

    @Test
    void a_form_that_was_handed_over_on_paper_happened_then_and_is_received_now() {
        String form = ReferralDoor.form("Handed", "CR/PAPER/1011");
        String late = form.replaceFirst("\\{", "{\"happenedAt\": \"2019-01-18T16:30:00Z\",");
        String caseId = ReferralDoor.sent(late);

        assertThat(ServiceDatabase.rows(
                        "select happened = '2019-01-18T16:30:00Z' from outbox where key = ? and seq = 1", caseId))
                .containsExactly(List.of("t"));
        assertThat(payload(caseId, 1)).doesNotContain("\"recordedAt\":\"2019-01-18");
        assertThat(ServiceDatabase.rows(
                        "select received_at > '2019-01-18T16:30:00Z' from referral where id = ?::uuid", caseId))
                .containsExactly(List.of("t"));
        assertThat(ServiceDatabase.rows(
                        "select happened_at = '2019-01-18T16:30:00Z', sent_at > happened_at from referral_form"
                                + " where referral_id = ?::uuid",
                        caseId))
                .containsExactly(List.of("t", "t"));
        ReferralDoor.send(late.replace("2019-01-18", "2199-01-18"))
                .statusCode(400)
                .body("reasons.code", contains("handed-over-in-the-future"));
    }

    private static String personOf(String caseId) {
        return ServiceDatabase.rows("select person_id from referral where id = ?::uuid", caseId)
                .get(0)
                .get(0);
    }

    private static String payload(String caseId, int number) {
        return ServiceDatabase.rows(
                        "select payload from outbox where topic = 'concord.cases' and key = ? and seq = ?",
                        caseId,
                        (long) number)
                .get(0)
                .get(0);
    }
}
