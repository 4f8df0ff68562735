package uk.concord.decision;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.decision.history.Children;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** Every door of decision-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private Sample ordinary;
    private Sample restricted;

    @BeforeEach
    void children() {
        ordinary = sample("Ordinary", false);
        restricted = sample("Restrictedly", true);
    }

    @Override
    protected String service() {
        return "decision";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return ordinary;
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return restricted;
    }

    private static Sample sample(String familyName, boolean restricted) {
        UUID person = Children.registered(familyName, restricted);
        await().atMost(Duration.ofSeconds(20)).until(() -> known(person));
        return new Sample(Map.of("personId", person.toString()), person.toString());
    }

    private static boolean known(UUID person) {
        return given().auth()
                        .oauth2(Tokens.yosManager().token())
                        .get("/api/children/{person}/history", person)
                        .statusCode()
                == 200;
    }
}
