package uk.concord.journeys.triage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.people.SampleChild;

/** The form "Send a G26" in somebody's hands. */
final class G26Form {

    static final String PATH = "/intake/referrals/new";

    private final Window window;

    G26Form(Window window) {
        this.window = window;
    }

    /** A small theft, admitted, with the parent by the child's side: each fact typed once. */
    void fill(SampleChild child, LocalDate theft) {
        window.type("Given names", child.givenNames());
        window.type("Family name", child.familyName());
        date("Birth date", child.dateOfBirth());
        window.type("PNC id", child.pncId());
        window.type("Where the child lives, on one line", child.address());
        window.page()
                .getByLabel("Youth offending service where the child lives")
                .selectOption("South Tees");
        window.type("Parent or carer", "Morgan " + child.familyName());
        window.type("What they are to the child", "Mother");
        choose("How the child came to police attention", "Came in voluntarily");
        window.type("Crime reference", "CR/" + child.pncId().substring(0, 12));
        window.page().getByLabel("Offence", exactly()).selectOption("TH68010");
        date("When it happened", theft);
        window.type("What happened, in plain words", "Took two bars of chocolate from a shop without paying.");
        window.page().getByLabel("What the child says to it", exactly()).selectOption("FULL");
        choose("Is there enough evidence to charge?", "Yes");
        window.type("Who says so", "Sergeant Pell");
        choose("Who that is", "Parent or guardian");
        choose("Is that adult the victim?", "No");
        choose("Does that adult work for the police?", "No");
        choose("Is that adult 18 or over?", "Yes");
        choose("Who was harmed", "An organisation");
        window.type("What they think and want", "The shop wants an apology.");
        choose("What you propose", "Triage");
        window.type("Why", "A first, small theft, admitted at once.");
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

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
