package uk.concord.journeys.faults;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.Tokens;

/** What an operator sees and does at a service's door for machines. */
final class Operator {

    private static final String PERSONS = "concord.persons";

    private Operator() {}

    /** The key as the service's operators see it, or null where it flows. */
    static Map<String, Object> parked(String service, String key) {
        JsonPath standing = Door.as(Tokens.OPERATOR)
                .get("/" + service + "/api/operations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return standing.getMap("parked.find { it.key == '" + key + "' }");
    }

    /** How many records stand at a key. */
    static int waiting(String service, String key) {
        return ((Number) parked(service, key).get("records")).intValue();
    }

    /** Tries a key again, and tells whether it flows. */
    static boolean replay(String service, String key) {
        return Door.as(Tokens.OPERATOR)
                .body(Map.of("topic", PERSONS, "key", key))
                .post("/" + service + "/api/operations/replay")
                .then()
                .statusCode(200)
                .extract()
                .path("gone");
    }
}
