package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;

/** An officer with the form, and what may go wrong with it. */
public final class ByPage {

    private final Story story;
    private final Windows windows;

    public ByPage(Story story, Windows windows) {
        this.story = story;
        this.windows = windows;
    }

    @Given("{word} works in a browser without scripts")
    public void withoutScripts(String person) {
        Window window = windows.put(person, Window.withoutScripts());
        window.go("/intake/home");
        window.signIn(person);
    }

    @When("{word} fills in the form about the child")
    public void fills(String person) {
        windows.of(person).go(NoticeForm.PATH);
        form(person).fill(story.child());
    }

    @When("{word} records it")
    public void records(String person) {
        windows.of(person).press(NoticeForm.SEND);
    }

    @When("{word} clicks twice on the button, quickly")
    public void clicksTwice(String person) {
        windows.of(person)
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(NoticeForm.SEND))
                .dblclick();
    }

    @When("{word} clears the family name and writes a birth date that no calendar has")
    public void spoils(String person) {
        Window window = windows.of(person);
        window.type("Family name", "");
        Locator born = window.group("Birth date");
        born.getByLabel("Day").fill("30");
        born.getByLabel("Month").fill("2");
    }

    @When("the session of {word} ends meanwhile")
    public void sessionEnds(String person) {
        windows.of(person).context().clearCookies();
    }

    @Then("{word} reads a reference")
    public void reads(String person) {
        Window window = windows.of(person);
        story.recordedAs(form(person).reference());
        assertThat(story.reference()).matches("N-[0-9A-Z-]+");
        assertThat(window.text()).contains("What happens next");
    }

    @Then("the page after the form is sound")
    public void sound() {
        windows.all()
                .forEach((person, window) ->
                        assertThat(Look.at(window, person + "-recorded")).isEmpty());
    }

    @Then("{word} is told what is wrong, at the top and at each field, and nothing typed is lost")
    public void told(String person) {
        Window window = windows.of(person);
        Locator summary = window.page().locator(".govuk-error-summary");
        assertThat(window.complaints()).as("only the answer 400 itself").allMatch(each -> each.contains("400"));
        assertThat(summary.getByRole(AriaRole.LINK).count()).isEqualTo(2);
        assertThat((Boolean) summary.evaluate("element => element === document.activeElement"))
                .isTrue();
        assertThat(window.page().title()).startsWith("Error: ");
        assertThat(window.page().getByLabel("Given names").inputValue())
                .isEqualTo(story.child().givenNames());
        assertThat(window.page().getByLabel("Address, on one line").inputValue())
                .isEqualTo(story.child().address());
        assertThat(window.group("Birth date").getByLabel("Day").inputValue()).isEqualTo("30");
        assertThat(Look.at(window, "form-with-errors")).isEmpty();
    }

    @Then("each message at the top leads {word} to its field")
    public void leads(String person) {
        Page page = windows.of(person).page();
        for (Locator link : page.locator(".govuk-error-summary a").all()) {
            link.click();
            String field = link.getAttribute("href").substring(1);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        }
    }

    @Then("{word} is told that nothing was sent and that the words are safe")
    public void safe(String person) {
        Window window = windows.of(person);
        assertThat(window.heading()).isEqualTo("You have been signed out");
        assertThat(window.text()).contains("What you typed is safe on this page");
        window.complaints();
        assertThat(Look.at(window, "signed-out-while-typing")).isEmpty();
    }

    @When("{word} signs in again in another tab and sends the form from the first")
    public void sendsAgain(String person) {
        Window window = windows.of(person);
        BrowserContext context = window.context();
        Page tab = context.waitForPage(() -> window.follow("Sign in again (opens in a new tab)"));
        window.signIn(tab, person);
        tab.close();
        window.press("Send your form");
    }

    private NoticeForm form(String person) {
        return new NoticeForm(windows.of(person));
    }
}
