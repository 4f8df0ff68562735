package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.concord.web.gallery.Parts;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class GalleryTest {

    private static final Pattern FIRST_TAGS = Pattern.compile("<(script|img)[^>]*>");

    @Test
    void whatIsTypedIsTextInEveryTag() {
        String page = page("<script>alert(1)</script>\"><img src=x onerror=alert(2)>' onfocus='x", true);

        Matcher found = FIRST_TAGS.matcher(page);
        assertThat(found.results().map(result -> result.group()))
                .allMatch(tag -> tag.startsWith("<script type=\"module\" src=\"/gallery/concord/concord.js"))
                .hasSize(1);
        assertThat(page).doesNotContain("x onerror=alert(2)>").doesNotContain("' onfocus='x");
        assertThat(page.split(Pattern.quote("&lt;script&gt;alert(1)"), -1)).hasSizeGreaterThan(20);
    }

    @Test
    void everyTagIsSeen() throws IOException {
        for (boolean wrong : new boolean[] {false, true}) {
            String page = page("Theft from shop", wrong);
            Files.writeString(Path.of("target", wrong ? "gallery-wrong.html" : "gallery.html"), page);
            assertThat(page)
                    .contains("<title>" + (wrong ? "Error: " : "") + "Gallery – Concord</title>")
                    .contains("govuk-radios__input", "govuk-checkboxes__input", "govuk-select", "govuk-textarea")
                    .contains("govuk-date-input", "concord-timeline__item", "concord-identity__fact", "govuk-panel")
                    .contains("govuk-pagination__item--current", "govuk-table__header\">Runs out", "concord-empty")
                    .contains("govuk-summary-list__value", "govuk-details", "govuk-inset-text", "govuk-warning-text")
                    .contains("govuk-notification-banner--success", "govuk-back-link", "govuk-breadcrumbs__list-item");
        }
    }

    private static String page(String word, boolean wrong) {
        return given().auth()
                .oauth2(Parts.token("dina", Set.of("duty-manager")))
                .accept("text/html")
                .queryParam("word", word)
                .queryParam("wrong", wrong)
                .get("/show")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
