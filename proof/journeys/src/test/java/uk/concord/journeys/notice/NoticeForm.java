package uk.concord.journeys.notice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import uk.concord.journeys.browser.Window;
import uk.concord.journeys.people.SampleChild;

/** The form "Record a police disposal" in somebody's hands. */
final class NoticeForm {

    static final String PATH = "/intake/notices/new";
    static final String SEND = "Record the disposal";
    private final Window window;

    NoticeForm(Window window) {
        this.window = window;
    }

    void fill(SampleChild child) {
        Page page = window.page();
        page.getByLabel("Youth restorative disposal").check();
        date("When it was given", LocalDate.of(2018, 11, 2));
        window.type("Crime reference", "CR/2018/0412");
        page.getByLabel("Youth offending service where the child lives").selectOption("South Tees");
        window.type("Given names", child.givenNames());
        window.type("Family name", child.familyName());
        date("Birth date", child.dateOfBirth());
        window.type("PNC id", child.pncId());
        window.type("Address, on one line", child.address());
    }

    /** The reference that the page after the form tells. */
    String reference() {
        return window.page().locator(".govuk-panel strong").innerText();
    }

    void date(String question, LocalDate date) {
        Locator group = window.group(question);
        group.getByLabel("Day").fill(String.valueOf(date.getDayOfMonth()));
        group.getByLabel("Month").fill(String.valueOf(date.getMonthValue()));
        group.getByLabel("Year").fill(String.valueOf(date.getYear()));
    }
}
