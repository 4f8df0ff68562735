package uk.concord.journeys.running;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;

/** Bearer tokens of machines, from the realm itself. */
public final class Tokens {

    public static final String POLICE = "police-cleveland";
    public static final String OPERATOR = "operator-cli";

    private Tokens() {}

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * A fresh token of a machine client; it lives some minutes. A realm whose database has just come back may say for a
     * moment that it cannot answer (5xx); that good credentials are wrong it must never say.
     */
    public static String of(String client) {
        return await("a token of " + client)
                .atMost(PATIENCE)
                .until(() -> ask(client), answer -> answer.statusCode() < 500)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Response ask(String client) throws IOException {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", TheSystem.running().secrets().client(client))
                .post(TheSystem.running().at("/auth/realms/concord/protocol/openid-connect/token"));
    }
}
