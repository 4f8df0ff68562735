package uk.concord.journeys.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.browser.Windows;
import uk.concord.journeys.people.SampleChild;

/** What officer and duty manager do and see, from a blank form to a decision. */
public final class TriageByPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Windows windows;
    private final List<String> unsound = new ArrayList<>();
    private SampleChild child;
    private LocalDate today;

    public TriageByPage(Windows windows) {
        this.windows = windows;
    }

    @Given("a child of fourteen who took something from a shop ten days ago")
    public void child() {
        today = LocalDate.now(LONDON);
        child = SampleChild.born(today.minusYears(14).minusDays(40));
    }

    @When("{word} fills in a blank G26 about the child, and sends it")
    public void sends(String person) {
        Window window = windows.of(person);
        window.go(G26Form.PATH);
        look(window, "g26-start");
        new G26Form(window).write(child, today.minusDays(10), page -> look(window, "g26-" + page));
        window.press("Send the G26");
        assertThat(window.heading()).isEqualTo("The G26 is sent");
        look(window, "g26-sent");
    }

    @When("{word} checks it at once, and accepts it")
    public void accepts(String person) {
        Window window = windows.of(person);
        window.page().getByText("Check it now").click();
        look(window, "g26-check");
        window.press("Accept the G26");
        look(window, "g26-accepted");
        window.follow("open the case");
        reach(window, "Propose what to do");
        look(window, "case-to-decide");
    }

    @When("{word} proposes triage, with the reason that the form has already")
    public void proposes(String person) {
        Window window = windows.of(person);
        window.follow("Propose what to do");
        look(window, "decision-room-to-propose");
        window.press("Propose");
        assertThat(window.text()).contains("Your agency's proposal is recorded");
        look(window, "decision-room-proposed");
    }

    @When("{word} finds the case on the start page, and agrees")
    public void agrees(String person) {
        Window window = windows.of(person);
        String name = child.givenNames() + " " + child.familyName();
        await("the case on the start page").atMost(Duration.ofSeconds(60)).until(() -> {
            window.go("/decision/");
            return window.text().contains(name);
        });
        look(window, "start-page-of-a-duty-manager");
        window.follow(name);
        reach(window, "Agree or differ");
        window.follow("Agree or differ");
        look(window, "decision-room-to-agree");
        window.press("Agree with the proposal");
        look(window, "decision-room-agreed");
    }

    @Then("{word} reads that both agencies have agreed")
    public void agreed(String person) {
        assertThat(windows.of(person).text()).contains("Both agencies have agreed");
    }

    @Then("the two of them sent no more than {int} pages, and typed no fact twice")
    public void few(int most) {
        List<String> sent = windows.all().values().stream()
                .flatMap(window -> window.submissions().stream())
                .toList();
        assertThat(sent).as("pages sent").isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(sent.stream().distinct().count()).as("each of them once").isEqualTo(sent.size());
    }

    @Then("every page on the way was sound")
    public void sound() {
        assertThat(unsound).isEmpty();
    }

    /** What travels between the services may take a moment: the page is asked for again, as a person would. */
    private static void reach(Window window, String link) {
        await("the link " + link).atMost(Duration.ofSeconds(60)).until(() -> {
            boolean there = window.page()
                    .getByText(link, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .isVisible();
            if (!there) {
                window.page().reload();
            }
            return there;
        });
        window.complaints();
    }

    private void look(Window window, String name) {
        unsound.addAll(Look.at(window, name));
    }
}
