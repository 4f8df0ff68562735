package uk.concord.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import uk.concord.notification.outcome.Cases;
import uk.concord.notification.reply.Facts;
import uk.concord.testing.EmittedFactsCheck;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Notification-service says only what its contracts allow. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EmittedFactsTest extends EmittedFactsCheck {

    @Override
    protected Set<String> types() {
        return Set.of(
                "uk.concord.notice.recorded.v1",
                "uk.concord.referral.received.v1",
                "uk.concord.record.set-aside.v1",
                "uk.concord.outcome.published.v1",
                "uk.concord.outcome.sent.v1",
                "uk.concord.outcome.acknowledged.v1",
                "uk.concord.outcome.rejected.v1");
    }

    @Override
    protected void drive() {
        String id = "emitted-" + UUID.randomUUID();
        Facts.recorded(UUID.randomUUID(), id, "N-1212-3434");
        String g26 = "emitted-g26-" + UUID.randomUUID();
        Facts.received(UUID.randomUUID(), g26, "G-1212-7878");
        Cases story = new Cases("G-1212-3434").submitted(false).accepted().agreed(1, "TRIAGE", "");
        story.given(1, "TRIAGE", "2019-02-05").completed(1, "TRIAGE");
        story.answer(story.told(5), 5, "REJECTED", ",'reason':'Crime reference not found.'");
        Cases underTen = new Cases("G-1212-5656").submitted(false).notSuitable("UNDER_TEN");
        underTen.answer(underTen.told(2), 2, "ACKNOWLEDGED", ",'policeReference':'OC/1'");
        String aside = Cases.answer("no JSON");
        await().atMost(Cases.SOON).until(() -> said(id) == 1 && said(g26) == 1 && said(aside) == 1);
        await().atMost(Cases.SOON).until(() -> story.state(5).equals("REJECTED"));
        given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .contentType("application/json")
                .body("{\"version\":5}")
                .post("/api/outcomes/{case}/resending", story.caseId())
                .then()
                .statusCode(200);
        await().atMost(Cases.SOON).until(() -> underTen.state(2).equals("ACKNOWLEDGED"));
    }

    private static long said(String key) {
        return ServiceDatabase.number("select count(*) from outbox where key = ?", key);
    }
}
