package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;

/** What could not be read, in front of the operator. */
public final class SetAside {

    private final Story story;
    private final Windows windows;

    public SetAside(Story story, Windows windows) {
        this.story = story;
        this.windows = windows;
    }

    @Then("{word} sees the record set aside, with its reason and without a name")
    public void sees(String person) {
        Window window = windows.of(person);
        window.go("/intake/operations");
        assertThat(row(window).innerText()).contains("not-json", "Yes");
        assertThat(window.text()).doesNotContain(story.child().familyName());
        assertThat(Look.at(window, person + "-set-aside")).isEmpty();
    }

    @When("{word} closes it")
    public void closes(String person) {
        Window window = windows.of(person);
        window.press("Close " + story.recordId());
        assertThat(window.text()).contains("The record was closed");
        assertThat(row(window).count()).isZero();
    }

    private Locator row(Window window) {
        return window.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(story.recordId()));
    }
}
