package uk.concord.notification.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;
import uk.concord.time.BusinessClock;

/** The police are told of a case at each step, and what they answer is kept and believed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OutcomeJourneyTest {

    private static final String TYPE = "uk.concord.outcome.published.v1";
    private static final String CONDITIONS = ",'conditions':['Write a letter.'],'conditionsEndOn':'2019-04-19'";

    @Test
    void each_change_is_one_version_on_the_feed_and_the_case_ends_closed() {
        Cases one = new Cases("G-1111-AAAA").submitted(false).accepted().agreed(1, "TRIAGE", "");
        one.given(1, "TRIAGE", "2019-04-01").completed(1, "TRIAGE");
        one.told(5);

        await().atMost(Cases.SOON).untilAsserted(() -> assertThat(one.feed()).hasSize(5));
        List<ConsumerRecord<String, byte[]>> feed = one.feed();
        for (int version = 1; version <= 5; version++) {
            ConsumerRecord<String, byte[]> record = feed.get(version - 1);
            assertThat(Broker.header(record, "ce_id"))
                    .isEqualTo(one.told(version).toString());
            assertThat(Contracts.problems(TYPE, text(record))).isEmpty();
            assertThat(text(record)).contains("\"version\":" + version).doesNotContain("Theft");
        }
        assertThat(text(feed.get(2))).doesNotContain("outcomeCode");
        assertThat(text(feed.get(3))).contains("\"outcomeCode\":\"22\"");
        assertThat(text(feed.get(4))).contains("CLOSED", "/summary").doesNotContain("All of it was done");
        assertThat(one.state(4)).isEqualTo("SUPERSEDED");
        assertThat(ServiceDatabase.number(
                        "select count(*) from audit where act = 'DISCLOSURE' and recipient = 'force/cleveland'"
                                + " and subject = ?",
                        "case/" + one.caseId()))
                .isEqualTo(5);
    }

    @Test
    void the_police_are_told_that_an_unfinished_disposal_is_under_review_each_time() {
        Cases one = new Cases("G-1111-BBBB").submitted(false).accepted().agreed(1, "TRIAGE", "");
        one.given(1, "TRIAGE", "2019-01-20").unfinished(1, "TRIAGE");
        one.told(5);
        see(one, Tokens.secondedOfficer())
                .body("messages[0].outcome.lines[0].progress", equalTo("UNDER_REVIEW"))
                .body("messages[0].outcome.lines[0].endedOn", equalTo("2019-01-21"))
                .body("messages[0].outcome.state", equalTo("OPEN"));
        page("/outcomes/" + one.caseId())
                .body(containsString("ended before it was completed, and a manager is looking at why"));

        one.notCompleted(1, "TRIAGE", true).agreed(2, "YOUTH_CONDITIONAL_CAUTION", CONDITIONS);
        one.given(2, "YOUTH_CONDITIONAL_CAUTION", "2019-01-21").unfinished(2, "YOUTH_CONDITIONAL_CAUTION");
        one.told(9);
        await().atMost(Cases.SOON).untilAsserted(() -> assertThat(one.feed()).hasSize(9));
        assertThat(one.feed().get(8)).satisfies(record -> {
            assertThat(text(record)).contains("\"progress\":\"UNDER_REVIEW\"");
            assertThat(Contracts.problems(TYPE, text(record))).isEmpty();
        });
    }

    @Test
    void the_police_are_told_what_was_amended_and_what_it_overtook() {
        Cases one = new Cases("G-1111-CCCC").submitted(false).accepted().agreed(1, "TRIAGE", "");
        one.given(1, "TRIAGE", "2019-01-20").amended("CR/2019/9999").overtaken(1, "AMENDED");
        one.told(6);
        await().atMost(Cases.SOON).untilAsserted(() -> assertThat(one.feed()).hasSize(6));

        assertThat(text(one.feed().get(4))).contains("CR/2019/9999", "GIVEN").doesNotContain("overtaken");
        assertThat(text(one.feed().get(5))).contains("\"overtaken\":\"AMENDED\"", "\"outcomeCode\":\"8\"");
        assertThat(Contracts.problems(TYPE, text(one.feed().get(5)))).isEmpty();
        page("/outcomes/" + one.caseId()).body(containsString("The form was amended since; nothing is undone."));
    }

    @Test
    void the_highest_version_holds_whatever_order_receipts_come_in() {
        Cases one = new Cases("G-2222-AAAA").submitted(false);
        UUID first = one.told(1);
        one.accepted();
        UUID second = one.told(2);
        one.answer(second, 2, "ACKNOWLEDGED", "");
        await().atMost(Cases.SOON).until(() -> one.state(2).equals("ACKNOWLEDGED"));
        one.answer(first, 1, "ACKNOWLEDGED", "");
        one.answer(second, 2, "ACKNOWLEDGED", "");
        await().atMost(Cases.SOON).until(() -> one.receipts(1) == 1 && one.receipts(2) == 2);

        assertThat(one.state(1)).isEqualTo("SUPERSEDED");
        assertThat(one.state(2)).isEqualTo("ACKNOWLEDGED");
        assertThat(ServiceDatabase.number(
                        "select count(*) from outbox where key = ? and type = 'uk.concord.outcome.acknowledged.v1'",
                        one.caseId().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_rejected_version_is_sent_again_as_a_new_one() {
        Cases one = new Cases("G-3333-AAAA").submitted(false);
        one.answer(one.told(1), 1, "REJECTED", ",'reason':'Crime reference not found.'");
        await().atMost(Cases.SOON).until(() -> one.state(1).equals("REJECTED"));
        home().body(containsString("G-3333-AAAA"));

        resend(one, 1).statusCode(200).body("version", equalTo(2)).body("state", equalTo("SENT"));
        assertThat(one.state(1)).isEqualTo("SUPERSEDED");
        assertThat(one.told(2)).isNotEqualTo(one.told(1));
        resend(one, 1).statusCode(409).body("allowedActions", hasItem("ACKNOWLEDGE"));
        resend(one, 2).statusCode(409);
    }

    @Test
    void an_officer_enters_it_by_hand_and_that_is_the_receipt() {
        Cases one = new Cases("G-4444-AAAA").submitted(false);
        one.told(1);

        receipt(one, "{}").statusCode(400).body("errors", not(equalTo(List.of())));
        receipt(one, entered("2999-01-01")).statusCode(422).body(containsString("entered-in-the-future"));
        receipt(one, entered(today()))
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("messages[0].receipts[0].policeReference", equalTo("OC/8812"))
                .body("allowedActions", equalTo(List.of()));
        receipt(one, entered(today())).statusCode(409);
    }

    @Test
    void what_cannot_be_read_or_is_not_the_forces_is_set_aside_and_answered() {
        Cases one = new Cases("G-5555-AAAA").submitted(false);
        UUID event = one.told(1);
        String strange = one.answer(UUID.randomUUID(), 1, "ACKNOWLEDGED", "");
        String silent = one.answer(event, 1, "REJECTED", "");
        String unknown = Cases.answer("{'caseId':'%s','version':1,'eventId':'%s','result':'ACKNOWLEDGED'}"
                .formatted(UUID.randomUUID(), event));
        String broken = Cases.answer("no JSON");
        String tooMuch = one.answer(event, 1, "ACKNOWLEDGED", ",'surprise':1");

        await().atMost(Cases.SOON)
                .untilAsserted(() -> assertThat(answers())
                        .anyMatch(text -> text.contains(strange) && text.contains("event-not-of-this-version"))
                        .anyMatch(text -> text.contains(silent) && text.contains("rejection-without-reason"))
                        .anyMatch(text -> text.contains(unknown) && text.contains("case-unknown"))
                        .anyMatch(text -> text.contains(broken) && text.contains("not-json"))
                        .anyMatch(text -> text.contains(tooMuch) && text.contains("not-as-contracted")));
        assertThat(one.state(1)).isEqualTo("SENT");
    }

    @Test
    void the_closing_summary_is_disclosed_to_the_force_and_to_nobody_else() {
        Cases one = new Cases("G-6666-AAAA").submitted(false).accepted().agreed(1, "YOUTH_CAUTION", "");
        summary(one, Tokens.policeSystem()).statusCode(404);
        one.given(1, "YOUTH_CAUTION", "2019-02-05").completed(1, "YOUTH_CAUTION");
        one.told(5);

        summary(one, Tokens.policeSystem())
                .statusCode(200)
                .body("summaries.text", contains("All of it was done."))
                .body("summaries.offences", contains("1"));
        summary(one, Tokens.policeSystem().in("durham", "")).statusCode(404);
        summary(one, Tokens.dutyManager("south-tees")).statusCode(403);
        assertThat(ServiceDatabase.number(
                        "select count(*) from audit where operation = 'outcome.summary' and act = 'DISCLOSURE'"
                                + " and recipient = 'force/cleveland' and subject = ?",
                        "case/" + one.caseId()))
                .isEqualTo(1);
    }

    @Test
    void pages_say_in_words_what_was_told_and_keep_what_was_typed() {
        Cases one = new Cases("G-7777-AAAA").submitted(false).accepted().agreed(1, "TRIAGE", "");
        one.given(1, "TRIAGE", "2019-02-05");
        one.told(4);

        page("/outcomes").statusCode(200).body(containsString("G-7777-AAAA"));
        page("/outcomes?show=REJECTED").statusCode(200).body(not(containsString("G-7777-AAAA")));
        page("/outcomes/" + one.caseId())
                .statusCode(200)
                .body(containsString("Offence 1 (TH68010): triage, given."))
                .body(containsString("Outcome code 8."))
                .body(containsString("PNC id: 2018/0000123G"));
        form(one, "version=4&policeReference=OC%2F77&enteredOn-day=31&enteredOn-month=2&enteredOn-year=2019")
                .statusCode(400)
                .body(containsString("OC/77"))
                .body(containsString("There is a problem"));
    }

    @Test
    void what_nobody_answers_in_two_working_days_is_overdue_and_needs_an_officer() {
        Cases one = new Cases("G-9999-AAAA").submitted(false);
        one.told(1);
        page("/outcomes?show=OVERDUE").body(not(containsString("G-9999-AAAA")));
        clock("{\"date\":\"" + LocalDate.now(BusinessClock.LONDON).plusDays(10) + "\"}");
        try {
            see(one, Tokens.secondedOfficer())
                    .body("messages[0].overdue", equalTo(true))
                    .body("state", equalTo("SENT"));
            page("/outcomes?show=OVERDUE").body(containsString("G-9999-AAAA")).body(containsString("Overdue"));
            home().body(containsString("All overdue messages"));
        } finally {
            clock("{\"now\":true}");
        }
    }

    @Test
    void a_child_who_becomes_restricted_takes_the_case_along() {
        Cases one = new Cases("G-8888-AAAA").submitted(false);
        one.told(1);
        Broker.say(
                "intake",
                "concord.persons",
                one.personId().toString(),
                "uk.concord.person.restricted.v1",
                "{\"personId\":\"%s\",\"version\":2,\"restricted\":true}".formatted(one.personId()));

        await().atMost(Cases.SOON)
                .untilAsserted(() -> see(one, Tokens.secondedOfficer()).statusCode(404));
        see(one, Tokens.yosManager()).statusCode(200);
        one.accepted();
        one.told(2);
        see(one, Tokens.secondedOfficer()).statusCode(404);
    }

    private static List<String> answers() {
        return Broker.all("police.cleveland.replies").stream()
                .map(OutcomeJourneyTest::text)
                .toList();
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String today() {
        return LocalDate.now(BusinessClock.LONDON).toString();
    }

    private static String entered(String on) {
        return "{\"version\":1,\"policeReference\":\"OC/8812\",\"enteredOn\":\"%s\"}".formatted(on);
    }

    private static ValidatableResponse receipt(Cases one, String body) {
        return post(one, "receipt", body);
    }

    private static ValidatableResponse resend(Cases one, int version) {
        return post(one, "resending", "{\"version\":%d}".formatted(version));
    }

    private static ValidatableResponse post(Cases one, String what, String body) {
        return given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .contentType("application/json")
                .body(body)
                .post("/api/outcomes/{case}/{what}", one.caseId(), what)
                .then();
    }

    private static ValidatableResponse see(Cases one, Tokens.Person person) {
        return given().auth()
                .oauth2(person.token())
                .get("/api/outcomes/{case}", one.caseId())
                .then();
    }

    private static ValidatableResponse summary(Cases one, Tokens.Person person) {
        return given().auth()
                .oauth2(person.token())
                .get("/api/outcomes/{case}/summary", one.caseId())
                .then();
    }

    private static void clock(String body) {
        given().auth()
                .oauth2(new Tokens.Person("test-operator", "operator", "OPERATIONS", "", "").token())
                .contentType("application/json")
                .body(body)
                .post("/api/clock")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String path) {
        return given().auth().oauth2(Tokens.secondedOfficer().token()).get(path).then();
    }

    private static ValidatableResponse home() {
        return page("/").statusCode(200);
    }

    private static ValidatableResponse form(Cases one, String fields) {
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        return given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .cookie("csrf-notification", token)
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + token + "&" + fields)
                .post("/outcomes/{case}/receipt", one.caseId())
                .then();
    }
}
