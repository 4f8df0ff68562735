package uk.concord.intake;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.person.MatchDoor;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Every door of intake-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private static final String CASE = "/referrals/{caseId:[0-9a-fA-F-]+}/";
    private static final String RETURN =
            "{\"version\":1,\"reasons\":[{\"field\":\"/child/address\",\"text\":\"Which town?\"}]}";
    private static final String G26 = ReferralDoor.form("Walkalong", "CR/2019/4001");

    private static final Map<String, String> REFERRAL_PROBES = Map.ofEntries(
            Map.entry("POST /api/referrals", G26),
            Map.entry("PUT /api/referrals/{caseId}", "{\"version\":1,\"referral\":" + G26 + "}"),
            Map.entry(
                    "PUT /api/referrals/{caseId}/amendment",
                    "{\"version\":1,\"reason\":\"They moved.\",\"referral\":"
                            + ReferralDoor.form("Walkamend", "CR/2019/4004").replace("14 Fernlea", "16 Fernlea") + "}"),
            Map.entry(
                    "POST " + CASE + "amendment",
                    "version=1&because=They moved&another=true&"
                            + ReferralDoor.query(ReferralDoor.fields("Walkamend", "CR/2019/4004"))),
            Map.entry("POST /api/referrals/{caseId}/acceptance", "{\"version\":1}"),
            Map.entry("POST /api/referrals/{caseId}/return", RETURN),
            Map.entry(
                    "POST /api/referrals/{caseId}/unsuitability",
                    "{\"version\":1,\"reason\":\"ANOTHER_AREA\",\"explanation\":\"Lives in Durham.\"}"),
            Map.entry("POST /api/referrals/{caseId}/withdrawal", "{\"version\":1,\"reason\":\"Sent twice.\"}"),
            Map.entry("POST " + CASE + "acceptance", "version=1"),
            Map.entry("POST " + CASE + "return", "version=1&reason.child.address=Which town?"),
            Map.entry("POST " + CASE + "unsuitability", "version=1&because=ANOTHER_AREA&explanation=Durham"),
            Map.entry("POST " + CASE + "withdrawal", "version=1&reason=Sent twice"));

    private static final Map<String, String> MATCH_PROBES = Map.of(
            "POST /api/matches/{matchId}/decision",
            "{\"version\":99,\"decision\":\"SAY_SAME\",\"reason\":\"They told us.\"}",
            "POST /api/matches/{matchId}/undoing",
            "{\"version\":99,\"reason\":\"It was wrong.\"}",
            "POST /matches/{matchId}/decision",
            "version=99&decision=SAY_SAME&reason=They told us",
            "POST /matches/{matchId}/undoing",
            "version=99&reason=It was wrong");

    private static final String DRAFT = "/drafts/{id:[0-9a-fA-F-]+}";

    private static final Map<String, String> PROBES = Map.of(
            "POST /drafts",
            "",
            "POST /api/notices",
            notice("Walker"),
            "POST /notices/new",
            "kind=COMMUNITY_RESOLUTION&givenOn-day=2&givenOn-month=11&givenOn-year=2018&crimeReference=CR/1"
                    + "&yos=south-tees&givenNames=Robin&familyName=Formwalker&dateOfBirth-day=14"
                    + "&dateOfBirth-month=3&dateOfBirth-year=2005",
            "PUT /api/persons/{id}/restriction",
            "{\"restricted\":false}",
            "POST /persons/{id}/restriction",
            "restricted=false&notice=" + UUID.randomUUID());

    private static final String HISTORY =
            "record_id,crime_reference,kind,given_on,outcome_code,yos,given_names,family_name,birth_date,pnc_id,address\n"
                    + "W-1,CR/2011/4001,COMMUNITY_RESOLUTION,2018-11-02,8,south-tees,Robin,Broughtover,2005-03-14,,\n";

    private static final String PDF = OnePagePdf.text();

    private static final Map<String, Probe> FILE_PROBES = Map.of(
            "PUT /api/referrals/{caseId:[0-9a-fA-F-]+}/attachment",
            new Probe(PDF).as("application/pdf"),
            "POST " + CASE + "attaching",
            new Probe(PDF).asFile("form.pdf", "application/pdf"),
            "POST /api/history-imports",
            new Probe(HISTORY).as("text/csv"),
            "POST /history-imports",
            new Probe(HISTORY).asFile("history.csv", "text/csv"),
            "POST /history-imports/report",
            new Probe(HISTORY).asFile("history.csv", "text/csv"),
            "POST /history-imports/recording",
            Probe.refused(HISTORY, 409).asFile("history.csv", "text/csv"));

    @Override
    protected String service() {
        return "intake";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        if (endpoint.path().startsWith(DRAFT) || endpoint.path().equals("/drafts")) {
            return nobodysDraft();
        }
        if (endpoint.path().contains("/referrals") || endpoint.path().contains("/drafts/of")) {
            return FreshReferral.sample(endpoint, "Walkabout", false);
        }
        if (endpoint.path().contains("/matches")) {
            return match("Pairwalker");
        }
        return sample(endpoint, "Ordinary");
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        if (endpoint.path().startsWith(DRAFT) || endpoint.path().equals("/drafts")) {
            return nobodysDraft();
        }
        if (endpoint.path().contains("/referrals") || endpoint.path().contains("/drafts/of")) {
            return FreshReferral.sample(endpoint, "Walkhidden", true);
        }
        if (endpoint.path().contains("/matches")) {
            Sample hidden = match("Pairhidden");
            MatchDoor.restrictOne(hidden.parameters().get("matchId"));
            return hidden;
        }
        Sample sample = sample(endpoint, "Restrictedly");
        given().auth()
                .oauth2(Tokens.yosManager().token())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person("Restrictedly"))
                .then()
                .statusCode(204);
        return sample;
    }

    @Override
    protected Optional<Probe> probe(Endpoint endpoint) {
        String door = endpoint.verb() + " " + endpoint.path();
        if (door.equals("POST " + CASE + "duplicate")) {
            return Optional.of(new Probe("version=1&anotherReference=" + FreshReferral.another()));
        }
        if (MATCH_PROBES.containsKey(door)) {
            return Optional.of(Probe.refused(MATCH_PROBES.get(door), 409));
        }
        if (endpoint.path().startsWith(DRAFT)) {
            return Optional.of(new Probe("child.givenNames=Robin", false));
        }
        return Optional.ofNullable(PROBES.getOrDefault(door, REFERRAL_PROBES.get(door)))
                .map(Probe::new)
                .or(() -> Optional.ofNullable(FILE_PROBES.get(door)));
    }

    /** A draft is its writer's alone: to everybody else who may write one there is none. */
    private static Sample nobodysDraft() {
        String draft =
                ReferralDoor.draft(new Tokens.Person("test-writer", "referring-officer", "POLICE", "cleveland", ""));
        return new Sample(Map.of("id", draft.substring("/drafts/".length()), "part", "child", "number", "1"), draft);
    }

    private static Sample sample(Endpoint endpoint, String familyName) {
        String id = given().auth()
                .oauth2(Tokens.policeSystem().token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(notice(familyName))
                .post("/api/notices")
                .then()
                .extract()
                .path("id");
        return new Sample(
                Map.of(
                        "id",
                        endpoint.path().contains("/persons/") ? person(familyName) : id,
                        "reference",
                        reference(id)),
                id);
    }

    private static Sample match(String familyName) {
        return new Sample(Map.of("matchId", MatchDoor.ofTwo(familyName), "act", "decision"), familyName);
    }

    private static String reference(String notice) {
        return ServiceDatabase.rows("select reference from notice where id = ?::uuid", notice)
                .get(0)
                .get(0);
    }

    private static String person(String familyName) {
        return ServiceDatabase.rows("select id from person where family_name = ?", familyName)
                .get(0)
                .get(0);
    }

    private static String notice(String familyName) {
        return "{\"kind\":\"COMMUNITY_RESOLUTION\",\"givenOn\":\"2018-11-02\",\"crimeReference\":\"CR/2018/0412\","
                + "\"yos\":\"south-tees\",\"child\":{\"givenNames\":\"Robin\",\"familyName\":\"" + familyName
                + "\",\"dateOfBirth\":\"2005-03-14\"}}";
    }
}
