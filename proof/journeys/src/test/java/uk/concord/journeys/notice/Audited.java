package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.util.Arrays;
import java.util.List;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;

/** What the auditor reads about a child's record. */
public final class Audited {

    private final Story story;
    private final Windows windows;

    public Audited(Story story, Windows windows) {
        this.story = story;
        this.windows = windows;
    }

    @Then("the audit of {word} says that {word} did a/an {word} there, {string}")
    public void says(String service, String actor, String act, String operation) {
        Window window = windows.of("auberon");
        window.go("/" + service + "/audit");
        window.type("Record", "person/" + story.personId());
        window.press("Show its audit");
        assertThat(window.page().locator("tbody tr").allInnerTexts())
                .as("rows about the child in the audit of " + service)
                .anyMatch(row -> Arrays.asList(row.split("\\s+")).containsAll(List.of(actor, act, operation)));
        assertThat(Look.at(window, "audit-" + service)).isEmpty();
    }
}
