package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;

/** A child's earlier disposals, as those find them who may. */
public final class History {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Story story;
    private final Windows windows;

    public History(Story story, Windows windows) {
        this.story = story;
        this.windows = windows;
    }

    @Then("{word} finds it in the child's history")
    public void finds(String person) {
        Window window = windows.of(person);
        await("the child is known").atMost(PATIENCE).until(() -> isListed(window));
        child(window).first().click();
        story.isPerson(window.page().url().replaceFirst(".*/", ""));
        await("the disposal is in the history").atMost(PATIENCE).until(() -> {
            window.page().reload();
            return window.text().contains(story.reference());
        });
        assertThat(window.text()).contains("Youth restorative disposal", "2 November 2018", "South Tees");
        assertThat(Look.at(window, person + "-history")).isEmpty();
    }

    @Then("{word} finds it once")
    public void once(String person) {
        finds(person);
        assertThat(windows.of(person)
                        .page()
                        .getByText("Youth restorative disposal")
                        .count())
                .isEqualTo(1);
    }

    @When("{word} finds the child's notice and restricts the record")
    public void restricts(String person) {
        Window window = windows.of(person);
        window.go("/intake/notices");
        window.follow(story.reference());
        assertThat(Look.at(window, person + "-notice")).isEmpty();
        window.press("Restrict this record");
        assertThat(window.text()).contains("Only operations managers and police inspectors see this child");
    }

    @Then("{word} finds neither the child nor the notice any more, as if they had never been")
    public void hidden(String person) {
        Window window = windows.of(person);
        await("the child is hidden").atMost(PATIENCE).until(() -> !isListed(window));
        window.complaints();
        window.go("/decision/children/" + story.personId());
        String hidden = window.text();
        window.go("/decision/children/00000000-0000-4000-8000-000000000000");
        assertThat(hidden.replaceAll("[0-9a-f-]{36}", ""))
                .isEqualTo(window.text().replaceAll("[0-9a-f-]{36}", ""))
                .doesNotContain(story.child().familyName());
        assertThat(window.complaints()).allMatch(each -> each.contains("404"));
        assertThat(Look.at(window, "not-found")).isEmpty();
        window.go("/intake/notices");
        assertThat(window.text()).doesNotContain(story.child().familyName());
    }

    @Then("{word} finds the child nowhere")
    public void nowhere(String person) {
        assertThat(isListed(windows.of(person))).isFalse();
    }

    private boolean isListed(Window window) {
        window.go("/decision/children");
        window.type("PNC id, or the beginning of a family name", story.child().familyName());
        window.press("Find");
        return child(window).count() > 0;
    }

    private Locator child(Window window) {
        String name = story.child().familyName() + ", " + story.child().givenNames();
        return window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
