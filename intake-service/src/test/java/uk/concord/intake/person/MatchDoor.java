package uk.concord.intake.person;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** The doors of two records that may be about one child, as tests knock at them. */
public final class MatchDoor {

    private MatchDoor() {}

    /** Records two notices about children of this family name, of one given name and born on one day; @return their pair's id */
    public static String ofTwo(String familyName) {
        String one = notice(child(firstName(familyName), familyName, "2005-03-14", "", "14 Fernlea Row"));
        String other = notice(child(firstName(familyName), familyName, "2005-03-14", "", "2 Harbour View"));
        return between(one, other);
    }

    /** A given name that nobody of another family has in these tests: whoever shares one is alike. */
    public static String firstName(String familyName) {
        return new StringBuilder(familyName.toLowerCase(Locale.ROOT)).reverse().toString();
    }

    /** A child as a notice has one; without a PNC id where that is empty. */
    public static Map<String, String> child(
            String givenNames, String familyName, String dateOfBirth, String pncId, String address) {
        return Map.of(
                "givenNames", givenNames,
                "familyName", familyName,
                "dateOfBirth", dateOfBirth,
                "pncId", pncId,
                "address", address);
    }

    /** Records a notice about this child in South Tees. @return the person's id */
    public static String notice(Map<String, String> child) {
        return notice(child, "south-tees");
    }

    /** Records a notice about this child. @return the person's id */
    public static String notice(Map<String, String> child, String yos) {
        String id = given().auth()
                .oauth2(Tokens.policeSystem().token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "YOUTH_RESTORATIVE_DISPOSAL",
                        "givenOn",
                        "2018-11-02",
                        "crimeReference",
                        "CR/" + UUID.randomUUID().toString().substring(0, 8),
                        "yos",
                        yos,
                        "child",
                        child))
                .post("/api/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return ServiceDatabase.rows("select person_id from notice where id = ?::uuid", id)
                .get(0)
                .get(0);
    }

    /** The pair of these two persons. */
    public static String between(String one, String other) {
        return ServiceDatabase.rows(
                        "select id from person_match where ?::uuid in (first_person, second_person)"
                                + " and ?::uuid in (first_person, second_person)",
                        one,
                        other)
                .get(0)
                .get(0);
    }

    public static ValidatableResponse see(Tokens.Person who, String match) {
        return ReferralDoor.as(who).get("/api/matches/{id}", match).then();
    }

    public static ValidatableResponse say(String match, int version, String decision) {
        return say(Tokens.secondedOfficer(), match, version, decision, "Their mother told us so.");
    }

    public static ValidatableResponse say(
            Tokens.Person who, String match, int version, String decision, String reason) {
        return ReferralDoor.as(who)
                .contentType("application/json")
                .body(Map.of("version", version, "decision", decision, "reason", reason))
                .post("/api/matches/{id}/decision", match)
                .then();
    }

    public static ValidatableResponse undo(String match, int version) {
        return ReferralDoor.as(Tokens.secondedOfficer())
                .contentType("application/json")
                .body(Map.of("version", version, "reason", "It was the brother."))
                .post("/api/matches/{id}/undoing", match)
                .then();
    }

    /** Restricts one of the two. */
    public static void restrictOne(String match) {
        restrict(ServiceDatabase.rows("select first_person from person_match where id = ?::uuid", match)
                .get(0)
                .get(0));
    }

    public static void restrict(String person) {
        given().auth()
                .oauth2(Tokens.yosManager().token())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person)
                .then()
                .statusCode(204);
    }

    /** A police inspector of Cleveland. */
    public static Tokens.Person inspector() {
        return new Tokens.Person("test-inspector", "police-inspector", "POLICE", "cleveland", "");
    }
}
