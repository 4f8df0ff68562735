package uk.concord.disposal.child;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** The children of an area are those of whom intake told us, and a restricted one is shown to the few. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChildrenTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_registered_child_is_listed_in_its_own_area() {
        Facts.registered("Aaronby", false);

        await().atMost(SOON)
                .untilAsserted(() -> list(Tokens.dutyManager("south-tees")).body(containsString("Aaronby")));
        list(Tokens.dutyManager("hartlepool")).body(not(containsString("Aaronby")));
    }

    @Test
    void a_child_who_becomes_restricted_leaves_the_list_of_most() {
        UUID person = Facts.registered("Aaronfield", false);
        await().atMost(SOON)
                .untilAsserted(() -> list(Tokens.dutyManager("south-tees")).body(containsString("Aaronfield")));

        Facts.restricted(person, 2, true);

        await().atMost(SOON)
                .untilAsserted(() -> list(Tokens.dutyManager("south-tees")).body(not(containsString("Aaronfield"))));
        list(Tokens.yosManager()).body(containsString("Aaronfield"));
    }

    private static ValidatableResponse list(Tokens.Person reader) {
        return given().auth().oauth2(reader.token()).get("/children").then().statusCode(200);
    }
}
