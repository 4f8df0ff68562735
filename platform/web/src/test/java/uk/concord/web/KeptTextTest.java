package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.concord.web.gallery.Parts;

/** A session that ends while somebody types costs them nothing, and gains a forger nothing. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class KeptTextTest {

    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final String STORY = "He said \"no\" & <b>left</b>";

    @Test
    void aFormSentWithoutASessionComesBackWholeAndCanBeSentAgain() throws IOException {
        Response signedOut = given().header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf-token", "a-token-of-this-morning")
                .formParam("story", STORY)
                .formParam("evidence", "cctv", "witness")
                .post("/show");

        signedOut
                .then()
                .statusCode(401)
                .body(containsString("You have been signed out"))
                .header("Cache-Control", "no-store");
        Files.writeString(Path.of("target", "kept-text.html"), signedOut.asString());
        Map<String, String> fields = fields(signedOut.asString());
        assertThat(fields).containsEntry("story", "He said &quot;no&quot; &amp; &lt;b&gt;left&lt;/b&gt;");
        assertThat(signedOut.asString()).contains("value=\"cctv\"", "value=\"witness\"");

        given().auth()
                .oauth2(Parts.token("dina", Set.of("duty-manager")))
                .cookie("csrf-gallery", signedOut.cookie("csrf-gallery"))
                .formParam("csrf-token", fields.get("csrf-token"))
                .formParam("story", STORY)
                .formParam("evidence", "cctv", "witness")
                .post("/show")
                .then()
                .statusCode(200)
                .body(equalTo("taken: " + STORY + " [cctv, witness]"));
    }

    @Test
    void aFormWhoseTokenEndedComesBackToo() {
        Response stale = given().auth()
                .oauth2(Parts.token("dina", Set.of("duty-manager")))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf-token", "a-token-of-this-morning")
                .formParam("story", STORY)
                .post("/show");

        stale.then().statusCode(403).body(containsString("Send your form again"));
        assertThat(fields(stale.asString())).containsKey("story");
        given().auth()
                .oauth2(Parts.token("dina", Set.of("duty-manager")))
                .cookie("csrf-gallery", stale.cookie("csrf-gallery"))
                .formParam("csrf-token", fields(stale.asString()).get("csrf-token"))
                .formParam("story", STORY)
                .post("/show")
                .then()
                .statusCode(200);
    }

    @Test
    void aFormFromElsewhereIsNotMadeOneOfOurs() {
        for (Map<String, String> forged : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.<String, String>of())) {
            given().redirects()
                    .follow(false)
                    .headers(forged)
                    .formParam("story", STORY)
                    .post("/show")
                    .then()
                    .statusCode(302)
                    .body(not(containsString("left")));
            given().auth()
                    .oauth2(Parts.token("dina", Set.of("duty-manager")))
                    .headers(forged)
                    .formParam("story", STORY)
                    .post("/show")
                    .then()
                    .statusCode(403)
                    .body(not(containsString("left")));
        }
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
