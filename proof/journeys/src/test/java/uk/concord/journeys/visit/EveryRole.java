package uk.concord.journeys.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;
import uk.concord.journeys.running.TheSystem;

/** Somebody signs in, goes wherever the navigation leads, and signs out. */
public final class EveryRole {

    private final Windows windows;

    public EveryRole(Windows windows) {
        this.windows = windows;
    }

    @When("{word} signs in")
    public void signsIn(String person) {
        windows.of(person);
    }

    @Then("{word} stands on the start page at {word} as {string}")
    public void stands(String person, String path, String role) {
        Window window = windows.of(person);
        assertThat(window.page().url()).isEqualTo(TheSystem.running().at(path));
        assertThat(window.page().getByRole(AriaRole.BANNER).innerText()).contains(role);
        RolesVisited.add(role);
    }

    @Then("every page that the navigation offers {word} is sound")
    public void everyPage(String person) {
        Window window = windows.of(person);
        List<String> wrong = new ArrayList<>(Look.at(window, person + "-home"));
        for (String address : navigation(window)) {
            window.page().navigate(address);
            wrong.addAll(Look.at(window, person + address.replaceFirst("^http://[^/]*", "")));
        }
        assertThat(wrong).isEmpty();
    }

    @Then("all four services know {word} without asking again")
    public void known(String person) {
        Window window = windows.of(person);
        for (String service : TheSystem.SERVICES) {
            window.go("/" + service + "/");
            assertThat(window.page().url()).endsWith("/" + service + "/");
            assertThat(window.asksToSignIn()).isFalse();
        }
        assertThat(window.complaints()).isEmpty();
    }

    @When("{word} signs out of {word}")
    public void signsOut(String person, String service) {
        Window window = windows.of(person);
        window.go("/" + service + "/");
        window.follow("Sign out");
        assertThat(window.heading()).isEqualTo("You have signed out");
        assertThat(Look.at(window, "signed-out-of-" + service)).isEmpty();
    }

    @Then("all four services ask {word} to sign in")
    public void askAgain(String person) {
        Window window = windows.of(person);
        for (String service : TheSystem.SERVICES) {
            window.go("/" + service + "/");
            assertThat(window.asksToSignIn()).as(service + " asks").isTrue();
        }
    }

    private static List<String> navigation(Window window) {
        Locator links = window.page().locator("nav[aria-label=Concord] a");
        List<String> addresses = new ArrayList<>();
        for (Locator link : links.all()) {
            addresses.add(TheSystem.running().at(link.getAttribute("href")));
        }
        assertThat(addresses).isNotEmpty();
        return addresses;
    }
}
