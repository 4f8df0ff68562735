package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.web.gallery.Parts;

/** What operator and auditor can do in every service, and nobody else. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OperationsTest {

    @Inject
    DataSource database;

    private static RequestSpecification as(String person, String role) {
        return given().auth()
                .oauth2(Parts.token(person, Set.of(role)))
                .redirects()
                .follow(false);
    }

    private static RequestSpecification operator() {
        return as("olive", "operator");
    }

    @AfterEach
    void backToNow() throws SQLException {
        operator().contentType("application/json").body("{\"now\":true}").post("/api/clock");
        run("delete from parked_record; delete from parked_key; delete from set_aside");
    }

    @Test
    void anOperatorMovesTheClockAndEveryPageSaysSo() {
        operator()
                .contentType("application/json")
                .body("{\"date\":\"2019-01-21\"}")
                .post("/api/clock")
                .then()
                .statusCode(200)
                .body("today", equalTo("2019-01-21"))
                .body("moved", equalTo(true));
        as("dina", "duty-manager").get("/show").then().body(containsString("Business time is 21 January 2019"));
        as("dina", "duty-manager").get("/api/clock").then().body("today", equalTo("2019-01-21"));

        operator()
                .contentType("application/json")
                .body("{\"now\":true}")
                .post("/api/clock")
                .then()
                .statusCode(200);
        as("dina", "duty-manager").get("/show").then().body(not(containsString("Business time is")));
        as("ada", "auditor")
                .get("/api/audit/clock/business")
                .then()
                .statusCode(200)
                .body("details.to", hasItem("2019-01-21"))
                .body("actor", hasItem("olive"));
    }

    @Test
    void nobodyElseMovesIt() {
        as("dina", "duty-manager")
                .contentType("application/json")
                .body("{\"date\":\"2019-01-21\"}")
                .post("/api/clock")
                .then()
                .statusCode(403);
    }

    @Test
    void aMoveNamesADateOrNow() {
        for (String body :
                new String[] {"{}", "{\"date\":\"2019-01-21\",\"now\":true}", "{\"date\":\"1819-01-21\"}", "null"}) {
            operator()
                    .contentType("application/json")
                    .body(body)
                    .post("/api/clock")
                    .then()
                    .statusCode(400)
                    .body("reasons.field", hasItem("date"));
        }
    }

    @Test
    void theAuditIsReadByAuditorsAndTheReadingIsInIt() throws IOException {
        String subject = "person/" + java.util.UUID.randomUUID();
        as("ada", "auditor")
                .get("/audit?subject=" + subject)
                .then()
                .statusCode(200)
                .body(containsString("Not yet"));
        String page = as("ada", "auditor").get("/audit?subject=" + subject).asString();
        Files.writeString(Path.of("target", "audit.html"), page);
        assertThat(page.split("audit.read", -1)).hasSize(3);
        as("ada", "auditor")
                .get("/audit?subject=Robin")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#subject\""));
        as("ada", "auditor").get("/audit?subject=-a/1").then().statusCode(400);
        as("ada", "auditor").get("/audit").then().statusCode(200);
        as("dina", "duty-manager").get("/audit?subject=" + subject).then().statusCode(403);
    }

    @Test
    void whatIsStuckIsSeenWithItsReason() throws IOException, SQLException {
        operator().get("/operations").then().statusCode(200).body(containsString("Nothing is stuck"));
        run(
                "insert into parked_key (topic, key, state, code, reason) values ('concord.persons', 'person-1', 'FAILED', 'unreadable', 'It cannot be read <b>');"
                        + " insert into set_aside (id, topic, source, event_id, event_type, reasons, fault, answered, broker_partition, broker_offset, written, headers, digest)"
                        + " values ('7f0c1d2e-0000-4000-8000-000000000000', 'police.cleveland.disposal-notices', '', 'police.cleveland.disposal-notices/0/12', null,"
                        + " '[{\"code\":\"notice.pnc\",\"field\":\"/pncId\",\"text\":\"The PNC id has the wrong check letter\"}]', null, true, 0, 12, now(), '', '')");

        String page = operator().get("/operations").asString();
        Files.writeString(Path.of("target", "operations.html"), page);
        assertThat(page)
                .contains(
                        "person-1",
                        "It cannot be read &lt;b&gt;",
                        "The PNC id has the wrong check letter",
                        "Try again");
        operator().get("/api/operations").then().statusCode(200).body("parked.key", hasItem("person-1"));
        operator()
                .contentType("application/json")
                .body("{}")
                .post("/api/operations/set-aside/7f0c1d2e-0000-4000-8000-000000000000/resolve")
                .then()
                .statusCode(204);
        operator()
                .contentType("application/json")
                .body("{}")
                .post("/api/operations/set-aside/7f0c1d2e-0000-4000-8000-000000000000/resolve")
                .then()
                .statusCode(404);
        operator().get("/operations/replay").then().statusCode(303).header("Location", equalTo("/gallery/operations"));
        operator()
                .get("/operations/set-aside/7f0c1d2e-0000-4000-8000-000000000000/replay")
                .then()
                .statusCode(303);
        as("dina", "duty-manager").get("/operations").then().statusCode(403);
    }

    @Test
    void everybodyIsLedHome() {
        as("dina", "duty-manager").get("/home").then().statusCode(303).header("Location", equalTo("/gallery/show"));
        given().get("/signed-out").then().statusCode(200).body(containsString("You have signed out"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
        given().get("/concord/concord.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("no-store")));
        given().get("/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css")
                .then()
                .statusCode(200);
    }

    @Test
    void theOpenApiDocumentNamesTheProblem() {
        operator()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.schemas.Problem.properties.reasons.type", equalTo("array"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = Parts.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
