package uk.concord.journeys.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;
import uk.concord.journeys.running.Command;
import uk.concord.journeys.running.TheSystem;

/** Business time, moved for all services at once. */
public final class BusinessTime {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final Windows windows;
    private Command.Outcome outcome;

    public BusinessTime(Windows windows) {
        this.windows = windows;
    }

    @When("business time is moved to {int} {word} {int}")
    public void moved(int day, String month, int year) {
        LocalDate date = LocalDate.parse(day + " " + month + " " + year, WORDS);
        outcome = Command.run("clock", date.toString());
    }

    @When("business time returns to the present")
    public void returned() {
        outcome = Command.run("clock", "now");
    }

    @Then("all four services say that they follow")
    public void follow() {
        assertThat(outcome.status()).as(outcome.words()).isZero();
        assertThat(outcome.words().lines().filter(line -> line.endsWith(" moved")))
                .hasSize(TheSystem.SERVICES.size());
    }

    @Then("{word} reads {string} on the pages of all four")
    public void reads(String person, String words) {
        Window window = windows.of(person);
        for (String service : TheSystem.SERVICES) {
            window.go("/" + service + "/");
            assertThat(window.text()).as("page of " + service).contains(words);
        }
        assertThat(Look.at(window, "business-time")).isEmpty();
    }

    @Then("{word} reads nothing of business time on the pages of all four")
    public void readsNothing(String person) {
        Window window = windows.of(person);
        for (String service : TheSystem.SERVICES) {
            window.go("/" + service + "/");
            assertThat(window.text()).as("page of " + service).doesNotContain("Business time");
        }
    }

    @After("@clock")
    public void restore() {
        Command.run("clock", "now");
    }
}
