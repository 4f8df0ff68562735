package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.concord.web.gallery.Parts;

/** Finished spans stand in the file, and hold nothing that a person typed. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SpanFileTest {

    @ConfigProperty(name = "concord.trace.file")
    Path file;

    @Test
    void spansNameTheRouteAndNobody() throws IOException {
        var dina = given().auth().oauth2(Parts.token("dina", Set.of("duty-manager")));
        dina.queryParam("word", "Zebedee").get("/show").then().statusCode(200);
        dina.get("/api/fail/fault").then().statusCode(500);
        dina.header("User-Agent", "Zebedee").get("/api/numbers/12").then().statusCode(200);
        dina.get("/api/Zebedee").then().statusCode(404);

        String spans = Files.readString(file);
        assertThat(spans)
                .contains("GET /show", "GET /api/fail/{how}", "\"service\":\"gallery\"")
                .doesNotContain("Robin", "exception.message", "word=");
        assertThat(spans.lines().filter(line -> line.contains("Zebedee")))
                .as("%s", spans)
                .isEmpty();
    }
}
