package uk.concord.journeys.running;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The JSON doors of the services, through the gateway, as a machine knocks. */
public final class Door {

    private static final int MILLIS = 30_000;

    private Door() {}

    /** A request to come, signed in as a machine client; give it paths such as {@code /intake/api/notices}. */
    public static RequestSpecification as(String client) {
        return open().auth().oauth2(Tokens.of(client));
    }

    /** A request to come, signed in as nobody. */
    public static RequestSpecification open() {
        HttpClientConfig patience = HttpClientConfig.httpClientConfig()
                .setParam("http.connection.timeout", MILLIS)
                .setParam("http.socket.timeout", MILLIS);
        return RestAssured.given()
                .config(RestAssuredConfig.config().httpClient(patience))
                .baseUri(TheSystem.running().at(""))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
