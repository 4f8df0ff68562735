package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.web.gallery.Parts;

/** What goes wrong is said in one way: a problem document to machines, a page to people, never anybody's words. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProblemsTest {

    private static RequestSpecification someone() {
        return given().auth().oauth2(Parts.token("dina", Set.of("duty-manager")));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String kind) {
        return response.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:concord:problem:" + kind))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("correlationId", matchesPattern("[A-Za-z0-9._-]{8,}"))
                .body(not(containsString("Robin")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource({
        "invalid, 400, invalid",
        "refused, 422, refused",
        "conflict, 409, conflict",
        "none, 404, not-found",
        "fault, 500, fault",
        "lost, 409, changed",
        "away, 503, unavailable",
        "constraint, 409, changed"
    })
    void everyKindOfFailureIsSaidToMachinesAndToPeople(String how, int status, String kind) {
        problem(someone().get("/api/fail/" + how).then(), status, kind);

        someone()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/fail/" + how)
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<h1 class=\"govuk-heading-l\">"))
                .body(containsString("Sign out"))
                .body(not(containsString("Robin")));
    }

    @Test
    void aRefusalSaysEveryReasonAndWhatIsAllowedInstead() {
        problem(someone().get("/api/fail/refused").then(), 422, "refused")
                .body("reasons.code", hasItem("triage.once"))
                .body("reasons.text", hasItem("Triage is closed"))
                .body("allowedActions", hasItem("return"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"size\":1,\"nmae\":\"b\"} | json.unknown-field | nmae",
                "{\"name\":\"a\",\"size\":1,\"on\":\"Robin\"} | json.wrong-value | on",
                "{\"name\":\"a\",\"size\":\"1\"} | json.wrong-value | size",
                "{\"name\":\"a\",\"size\":1.5} | json.wrong-value | size",
                "{\"name\":\"a\"} | json.wrong-value | size",
                "{\"name\":5,\"size\":1} | json.wrong-value | name",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"Robin\"} | json.wrong-value | colour",
                "{\"name\":\"a\",\"size\":1,\"part\":{\"id\":\"Robin\"}} | json.wrong-value | part.id",
                "{\"name\":\"a\",\"size\":1,\"part\":[]} | json.wrong-value | part",
                "{\"name\":\"a\",\"name\":\"Robin\",\"size\":1} | json.malformed | ''",
                "{\"name\":\"Robin | json.malformed | ''",
                "[1] | json.wrong-value | ''",
                "{\"name\":\" \",\"size\":1} | field-invalid | name",
                "{\"name\":\"a\",\"size\":1,\"part\":{}} | field-invalid | part.id",
                "'' | field-invalid | thing"
            })
    void unreadableJsonNamesTheFieldAndQuotesNothing(String body, String code, String field) {
        problem(
                        someone()
                                .contentType("application/json")
                                .header("Idempotency-Key", "unreadable-" + body.hashCode())
                                .body(body == null ? "" : body)
                                .post("/api/things")
                                .then(),
                        400,
                        "invalid")
                .body("reasons.code", hasItem(code))
                .body("reasons.field", hasItem(field));
    }

    @Test
    void doorsThatAreNotThereAreSaidToBeNotThere() {
        problem(someone().get("/api/nowhere").then(), 404, "not-found");
        problem(someone().get("/api/numbers/many").then(), 404, "not-found");
        problem(someone().delete("/api/things").then(), 405, "method");
        problem(
                someone()
                        .contentType("text/plain")
                        .body("a")
                        .post("/api/things")
                        .then(),
                415,
                "media-type");
        problem(someone().get("/api/closed").then(), 403, "not-allowed").body("reasons.code", hasItem("access.role"));
        someone()
                .accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("There is no such page"));
    }

    @Test
    void whatIsTooLargeIsRefusedAsTooLarge() {
        problem(
                someone()
                        .contentType("application/json")
                        .body("{\"name\":\"" + "a".repeat(1_100_000) + "\"}")
                        .post("/api/things")
                        .then(),
                413,
                "too-large");
    }

    @Test
    void aMachineThatIsNotSignedInIsToldSo() {
        problem(given().redirects().follow(false).get("/api/things").then(), 401, "not-signed-in")
                .header("WWW-Authenticate", "Bearer");
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/show")
                .then()
                .statusCode(302)
                .header("Location", containsString("/realm/auth?"));
    }

    @Test
    void aCorrelationThatIsWellFormedIsKeptAndAnyOtherReplaced() {
        assertThat(someone()
                        .header("X-Correlation-Id", "case-1234")
                        .get("/api/numbers/1")
                        .header("X-Correlation-Id"))
                .isEqualTo("case-1234");
        problem(
                        someone()
                                .header("X-Correlation-Id", "case-1234")
                                .get("/api/fail/none")
                                .then(),
                        404,
                        "not-found")
                .body("correlationId", equalTo("case-1234"));
        assertThat(someone()
                        .header("X-Correlation-Id", "a b\"c")
                        .get("/api/numbers/1")
                        .header("X-Correlation-Id"))
                .hasSize(36);
    }
}
