package uk.concord.journeys.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.cucumber.java.en.Then;
import uk.concord.journeys.browser.Look;
import uk.concord.journeys.browser.Windows;

/** A page on paper. */
public final class Print {

    private final Windows windows;

    public Print(Windows windows) {
        this.windows = windows;
    }

    @Then("what {word} sees prints as a document, without navigation and buttons")
    public void prints(String person) {
        Page page = windows.of(person).page();
        Look.printed(page, person + "-printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.NAVIGATION).count()).isZero();
        assertThat(page.getByRole(AriaRole.BUTTON).count()).isZero();
        assertThat(page.getByRole(AriaRole.HEADING).first().isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
