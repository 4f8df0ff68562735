package uk.concord.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import uk.concord.journeys.running.TheSystem;

/** One person's browser window, on a computer of their own. It remembers everything that went wrong in it. */
public final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> submissions = new CopyOnWriteArrayList<>();

    private Window(boolean scripts) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(Look.WIDE, Look.HEIGHT));
        context.setDefaultTimeout(30_000);
        context.onPage(this::listen);
        page = context.newPage();
    }

    /** A window as most people have it. */
    public static Window opened() {
        return new Window(true);
    }

    /** A window in which no script runs. */
    public static Window withoutScripts() {
        return new Window(false);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to an address of the system: {@code /intake/home}. */
    public void go(String path) {
        page.navigate(TheSystem.running().at(path));
    }

    /** Types name and password where the identity provider asks for them. */
    public void signIn(String person) {
        signIn(page, person);
    }

    /** The same in another tab of this window. */
    public void signIn(Page tab, String person) {
        tab.locator("#username").fill(person);
        try {
            tab.locator("#password").fill(TheSystem.running().secrets().demonstration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tab.locator("#kc-login").click();
        tab.waitForURL(url -> !url.contains("/auth/"));
    }

    /** Whether the identity provider asks for a name and a password now. */
    public boolean asksToSignIn() {
        return page.locator("#username").isVisible();
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    public void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** The group of fields under a question, such as the three parts of a date. */
    public Locator group(String question) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(question).setExact(true));
    }

    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    /** Everything the person sees and reads, as text. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** What went wrong since this was last asked: errors in the console, requests that failed. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** The addresses to which this person sent a page; signing in is not among them. */
    public List<String> submissions() {
        return List.copyOf(submissions);
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(Page tab) {
        // What the console says of a failed request is said better below, with its address.
        tab.onConsoleMessage(message -> {
            boolean loud = message.type().equals("error") || message.type().equals("warning");
            if (loud && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        tab.onRequest(request -> {
            if (request.method().equals("POST") && !request.url().contains("/auth/")) {
                submissions.add(request.url());
            }
        });
        tab.onPageError(error -> complaints.add("script: " + error));
        tab.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("answer " + response.status() + ": " + response.url());
            }
        });
        tab.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("no answer (" + request.failure() + "): " + request.url());
            }
        });
    }
}
