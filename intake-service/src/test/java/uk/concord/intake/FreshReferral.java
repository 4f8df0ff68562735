package uk.concord.intake;

import static io.restassured.RestAssured.given;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.AccessWalk.Sample;
import uk.concord.testing.Endpoint;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/**
 * The way to a G26 for somebody who walks the doors. Where a door is acted at, each who comes is led to a G26 of their own:
 * the one before has moved it on.
 */
final class FreshReferral extends AbstractMap<String, String> {

    private final Endpoint endpoint;
    private final String familyName;
    private final boolean restricted;

    private FreshReferral(Endpoint endpoint, String familyName, boolean restricted) {
        this.endpoint = endpoint;
        this.familyName = familyName;
        this.restricted = restricted;
    }

    static Sample sample(Endpoint endpoint, String familyName, boolean restricted) {
        if (!endpoint.path().contains("{")) {
            String caseId = new FreshReferral(endpoint, familyName, restricted).send();
            return new Sample(Map.of(), caseId);
        }
        Map<String, String> way = new FreshReferral(endpoint, familyName, restricted);
        return endpoint.verb().equals("GET") ? new Sample(Map.copyOf(way), "none") : new Sample(way, "none");
    }

    /** The reference of a G26 that stands by. */
    static String another() {
        return ReferralDoor.send(ReferralDoor.form("Walkbefore", "CR/2019/4005"))
                .extract()
                .path("reference");
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Map.of("caseId", send(), "act", "acceptance").entrySet();
    }

    private String send() {
        if (endpoint.path().endsWith("/amendment")) {
            return accepted();
        }
        String caseId = ReferralDoor.sent(ReferralDoor.form(
                familyName, "CR/" + UUID.randomUUID().toString().substring(0, 8)));
        if (endpoint.path().endsWith("/attachment")) {
            ReferralDoor.attach(Tokens.policeSystem(), caseId, "application/pdf", OnePagePdf.bytes())
                    .statusCode(201);
        } else if (endpoint.verb().equals("PUT") || endpoint.path().startsWith("/drafts/of")) {
            ReferralDoor.giveBack(caseId).statusCode(200);
        }
        if (restricted) {
            restrict(caseId);
        }
        return caseId;
    }

    /** One that differs from what the walk makes of it in what the youth offending service may change. */
    private String accepted() {
        String caseId = ReferralDoor.accepted(ReferralDoor.form("Walkamend", "CR/2019/4004"));
        if (restricted) {
            restrict(caseId);
        }
        return caseId;
    }

    private static void restrict(String caseId) {
        String person = ServiceDatabase.rows("select person_id from referral where id = ?::uuid", caseId)
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
