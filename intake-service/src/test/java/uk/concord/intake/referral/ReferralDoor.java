package uk.concord.intake.referral;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.testing.Contracts;
import uk.concord.testing.Tokens;

/** The doors of a referral, as tests knock at them. */
public final class ReferralDoor {

    public static final String TYPE = "uk.concord.referral.sent.v1";

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private ReferralDoor() {}

    /** The example of the contract about a child of this family name, whom nobody knows by a PNC id. */
    public static String form(String familyName, String crimeReference) {
        return Contracts.examples(TYPE).stream()
                .filter(example -> example.name().equals("no-pnc-id.json"))
                .map(Contracts.Example::payload)
                .findFirst()
                .orElseThrow()
                .replace("\"familyName\": \"Ashdown\"", "\"familyName\": \"" + familyName + "\"")
                .replace("CR/2019/0412", crimeReference);
    }

    public static ValidatableResponse send(String form) {
        return send(Tokens.policeSystem(), form, UUID.randomUUID().toString());
    }

    public static ValidatableResponse send(Tokens.Person who, String form, String key) {
        return as(who).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(form)
                .post("/api/referrals")
                .then();
    }

    /** Sends a form. @return the case's id */
    public static String sent(String form) {
        return send(form).statusCode(201).extract().path("caseId");
    }

    public static ValidatableResponse act(Tokens.Person who, String caseId, String act, String body) {
        return as(who).contentType("application/json")
                .body(body)
                .post("/api/referrals/{id}/{act}", caseId, act)
                .then();
    }

    public static ValidatableResponse giveBack(String caseId) {
        return act(
                Tokens.secondedOfficer(),
                caseId,
                "return",
                "{\"version\":1,\"reasons\":[{\"field\":\"/evidence/saidBy\",\"text\":\"Say which officer.\"}]}");
    }

    public static ValidatableResponse sendAgain(Tokens.Person who, String caseId, int version, String form) {
        return as(who).contentType("application/json")
                .body("{\"version\":" + version + ",\"referral\":" + form + "}")
                .put("/api/referrals/{id}", caseId)
                .then();
    }

    public static ValidatableResponse amend(Tokens.Person who, String caseId, int version, String form) {
        return as(who).contentType("application/json")
                .body("{\"version\":" + version + ",\"reason\":\"It was written wrongly.\",\"referral\":" + form + "}")
                .put("/api/referrals/{id}/amendment", caseId)
                .then();
    }

    /** Sends a form and lets it pass the check. @return the case's id */
    public static String accepted(String form) {
        String caseId = sent(form);
        act(Tokens.secondedOfficer(), caseId, "acceptance", "{\"version\":1,\"identityConfirmed\":true}")
                .statusCode(200);
        return caseId;
    }

    public static ValidatableResponse attach(Tokens.Person who, String caseId, String type, byte[] file) {
        return as(who).contentType(type)
                .body(file)
                .put("/api/referrals/{id}/attachment", caseId)
                .then();
    }

    /** Sends the form of a page with the token that the page gave. */
    public static ValidatableResponse page(Tokens.Person who, String path, Map<String, String> fields) {
        return as(who).cookie("csrf-intake", TOKEN)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", TOKEN)
                .formParams(fields)
                .post(path)
                .then();
    }

    /** Begins a draft. @return its address below the service's root */
    public static String draft(Tokens.Person who) {
        String location =
                page(who, "/drafts", Map.of()).statusCode(303).extract().header("Location");
        return location.substring("/intake".length(), location.lastIndexOf('/'));
    }

    /** Saves these fields on every page of a draft. */
    public static void write(Tokens.Person who, String draft, Map<String, String> fields) {
        for (String part : List.of("child", "offences/1", "evidence", "victim", "proposal")) {
            page(who, draft + "/" + part, fields);
        }
    }

    /** Writes a draft page by page and sends it. @return where that leads, below the service's root */
    public static String sentByPage(Tokens.Person who, Map<String, String> fields) {
        String draft = draft(who);
        write(who, draft, fields);
        return page(who, draft + "/sending", Map.of())
                .statusCode(303)
                .extract()
                .header("Location")
                .substring("/intake".length());
    }

    public static RequestSpecification as(Tokens.Person who) {
        return given().redirects().follow(false).auth().oauth2(who.token());
    }

    /** A referring officer of Cleveland. */
    public static Tokens.Person officer() {
        return new Tokens.Person("test-referring-officer", "referring-officer", "POLICE", "cleveland", "");
    }

    /** The fields of the page, filled in. */
    public static Map<String, String> fields(String familyName, String crimeReference) {
        return Map.ofEntries(
                Map.entry("child.givenNames", "Pat"),
                Map.entry("child.familyName", familyName),
                Map.entry("child.dateOfBirth-day", "14"),
                Map.entry("child.dateOfBirth-month", "3"),
                Map.entry("child.dateOfBirth-year", "2005"),
                Map.entry("child.noPncId", "true"),
                Map.entry("child.address", "14 Fernlea Row"),
                Map.entry("yos", "south-tees"),
                Map.entry("parentOrCarer.name", "Morgan Ashdown"),
                Map.entry("parentOrCarer.relationship", "Mother"),
                Map.entry("routeToPolice", "VOLUNTARY"),
                Map.entry("crimeReference", crimeReference),
                Map.entry("blocks", "2"),
                Map.entry("offences.0.code", "TH68010"),
                Map.entry("offences.0.from-day", "12"),
                Map.entry("offences.0.from-month", "1"),
                Map.entry("offences.0.from-year", "2019"),
                Map.entry("offences.0.whatHappened", "Took two bars of chocolate."),
                Map.entry("offences.0.admission", "FULL"),
                Map.entry("evidence.sufficient", "true"),
                Map.entry("evidence.saidBy", "Sergeant Pell"),
                Map.entry("appropriateAdult.name", "Morgan Ashdown"),
                Map.entry("appropriateAdult.category", "PARENT_OR_GUARDIAN"),
                Map.entry("appropriateAdult.isVictim", "false"),
                Map.entry("appropriateAdult.isPolice", "false"),
                Map.entry("appropriateAdult.isAdult", "true"),
                Map.entry("victim.kind", "ORGANISATION"),
                Map.entry("victim.views", "The shop wants an apology."),
                Map.entry("proposal.disposal", "TRIAGE"),
                Map.entry("proposal.reason", "A first, small theft, admitted at once."));
    }

    /** The same fields as the query string that a browser sends. */
    public static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }
}
