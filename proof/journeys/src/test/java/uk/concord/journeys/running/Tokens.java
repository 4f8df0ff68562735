package uk.concord.journeys.running;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bearer tokens of machines, from the realm itself. */
public final class Tokens {

    public static final String POLICE = "police-cleveland";
    public static final String OPERATOR = "operator-cli";

    private Tokens() {}

    /** A fresh token of a machine client; it lives some minutes. */
    public static String of(String client) {
        try {
            return RestAssured.given()
                    .formParam("grant_type", "client_credentials")
                    .formParam("client_id", client)
                    .formParam("client_secret", TheSystem.running().secrets().client(client))
                    .post(TheSystem.running().at("/auth/realms/concord/protocol/openid-connect/token"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
