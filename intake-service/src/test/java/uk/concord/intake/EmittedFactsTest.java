package uk.concord.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import uk.concord.intake.person.MatchDoor;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;
import uk.concord.testing.EmittedFactsCheck;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Intake-service says only what its contracts allow: from every example of a notice and of
 * a G26, and from a broken record. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EmittedFactsTest extends EmittedFactsCheck {

    private static final String SENT = "uk.concord.disposal-notice.sent.v1";

    @Override
    protected Set<String> types() {
        return Set.of(
                "uk.concord.person.registered.v1",
                "uk.concord.person.restricted.v1",
                "uk.concord.person.linked.v1",
                "uk.concord.person.unlinked.v1",
                "uk.concord.earlier-disposal.recorded.v1",
                "uk.concord.notice.repeated.v1",
                "uk.concord.record.set-aside.v1",
                "uk.concord.referral.submitted.v1",
                "uk.concord.referral.returned.v1",
                "uk.concord.referral.accepted.v1",
                "uk.concord.referral.amended.v1",
                "uk.concord.referral.withdrawn.v1",
                "uk.concord.referral.not-suitable.v1");
    }

    @Override
    protected void drive() {
        for (Contracts.Example example : Contracts.examples(SENT)) {
            post(example.payload()).statusCode(201);
            post(example.payload()).statusCode(200);
        }
        tie();
        referrals();
        restrict();
        String broken = "broken-" + UUID.randomUUID();
        Broker.send(
                "police.cleveland.disposal-notices",
                null,
                Broker.cloudEvent(broken, "/police/cleveland", SENT),
                "[]".getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ServiceDatabase.number("select count(*) from outbox where key = ?", broken) == 1);
    }

    private static void referrals() {
        for (Contracts.Example example : Contracts.examples(ReferralDoor.TYPE)) {
            String caseId = ReferralDoor.sent(example.payload());
            ReferralDoor.giveBack(caseId).statusCode(200);
            ReferralDoor.sendAgain(Tokens.policeSystem(), caseId, 1, example.payload())
                    .statusCode(200);
            act(caseId, "acceptance", "{\"version\":2}");
            ReferralDoor.amend(
                            Tokens.secondedOfficer(),
                            caseId,
                            2,
                            example.payload().replace("FULL", "PARTIAL"))
                    .statusCode(200);
        }
        act(
                ReferralDoor.sent(ReferralDoor.form("Elsewhere", "CR/2019/3001")),
                "unsuitability",
                "{\"version\":1,\"reason\":\"ANOTHER_AREA\",\"explanation\":\"Lives in Durham.\"}");
        String before = ReferralDoor.send(ReferralDoor.form("Before", "CR/2019/3003"))
                .extract()
                .path("reference");
        act(
                ReferralDoor.sent(ReferralDoor.form("Before", "CR/2019/3003")),
                "unsuitability",
                "{\"version\":1,\"reason\":\"DUPLICATE\",\"explanation\":\"Sent twice.\",\"duplicateOf\":\"" + before
                        + "\"}");
        ReferralDoor.act(
                        Tokens.policeSystem(),
                        ReferralDoor.sent(ReferralDoor.form("Backward", "CR/2019/3002")),
                        "withdrawal",
                        "{\"version\":1,\"reason\":\"Sent twice.\"}")
                .statusCode(200);
    }

    private static void act(String caseId, String act, String body) {
        ReferralDoor.act(Tokens.secondedOfficer(), caseId, act, body).statusCode(200);
    }

    private static ValidatableResponse post(String notice) {
        return given().auth()
                .oauth2(Tokens.policeSystem().token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(notice)
                .post("/api/notices")
                .then();
    }

    private static void tie() {
        String match = MatchDoor.ofTwo("Emittable");
        MatchDoor.say(match, 1, "SAY_SAME").statusCode(200);
        MatchDoor.undo(match, 2).statusCode(200);
    }

    private static void restrict() {
        String person = ServiceDatabase.rows(
                        "select id from person where yos = 'south-tees' and pnc_id is null limit 1")
                .get(0)
                .get(0);
        given().auth()
                .oauth2(Tokens.yosManager().token())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person)
                .then()
                .statusCode(204);
    }
}
