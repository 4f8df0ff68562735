package uk.concord.journeys.triage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Consumer;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.people.SampleChild;

/** The pages on which a G26 is written, in somebody's hands: each fact is typed once. */
final class G26Form {

    static final String PATH = "/intake/drafts";

    private final Window window;

    G26Form(Window window) {
        this.window = window;
    }

    /** Goes on from page to page, and hands each one over to be looked at; the last is the check of the answers. */
    void write(SampleChild child, LocalDate theft, Consumer<String> looked) {
        window.press("Start a G26");
        looked.accept("child");
        child(child);
        onward(looked, "what-happened");
        offence(child, theft);
        onward(looked, "evidence");
        evidence();
        onward(looked, "victim");
        choose("Who was harmed", "An organisation");
        window.type("What they think and want", "The shop wants an apology.");
        onward(looked, "proposal");
        choose("How the child came to police attention", "Came in voluntarily");
        choose("What you propose", "Triage");
        window.type("Why", "A first, small theft, admitted at once.");
        onward(looked, "check");
        window.follow("All tasks");
        looked.accept("tasks");
        window.follow("Check your answers and send");
    }

    private void onward(Consumer<String> looked, String next) {
        window.press("Save and go on");
        looked.accept(next);
    }

    private void child(SampleChild child) {
        window.type("Given names", child.givenNames());
        window.type("Family name", child.familyName());
        date("Birth date", child.dateOfBirth());
        window.type("PNC id", child.pncId());
        window.type("Where the child lives", child.address());
        window.page()
                .getByLabel("Youth offending service where the child lives")
                .selectOption("South Tees");
        window.type("Parent or carer", "Morgan " + child.familyName());
        window.type("What they are to the child", "Mother");
    }

    /** The code of a small theft, admitted; who knows it needs no search. */
    private void offence(SampleChild child, LocalDate theft) {
        window.type("Crime reference", "CR/" + child.pncId().substring(0, 12));
        date("When it happened", theft);
        window.type("Offence", "TH68010");
        window.type("What happened, in plain words", "Took two bars of chocolate from a shop without paying.");
        choose("What the child says to it", "Admits it in full");
    }

    private void evidence() {
        choose("Is there enough evidence to charge?", "Yes");
        window.type("Who says so", "Sergeant Pell");
        choose("Who that is", "Parent or guardian");
        choose("Is that adult the victim?", "No");
        choose("Does that adult work for the police?", "No");
        choose("Is that adult 18 or over?", "Yes");
    }

    private void choose(String question, String answer) {
        window.group(question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    private void date(String question, LocalDate date) {
        Locator group = window.group(question);
        group.getByLabel("Day").fill(String.valueOf(date.getDayOfMonth()));
        group.getByLabel("Month").fill(String.valueOf(date.getMonthValue()));
        group.getByLabel("Year").fill(String.valueOf(date.getYear()));
    }
}
