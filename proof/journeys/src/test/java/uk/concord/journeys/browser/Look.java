package uk.concord.journeys.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.concord.journeys.running.TheSystem;

/**
 * One look at a page: by axe for WCAG 2.2 AA, at a desk's and at a phone's width, with a picture of each for people to
 * look at.
 */
public final class Look {

    static final int WIDE = 1280;
    static final int HEIGHT = 900;
    private static final int NARROW = 375;
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Look() {}

    /** Everything wrong with the page that the window shows; empty when it is sound. */
    public static List<String> at(Window window, String name) {
        List<String> wrong = new ArrayList<>();
        Page page = window.page();
        page.waitForLoadState();
        window.complaints().forEach(complaint -> wrong.add(name + ": " + complaint));
        wrong.addAll(violations(page, name));
        picture(page, name);
        page.setViewportSize(NARROW, HEIGHT);
        if (overflows(page)) {
            wrong.add(name + ": is wider than " + NARROW + " px");
        }
        picture(page, name + "-narrow");
        page.setViewportSize(WIDE, HEIGHT);
        return wrong;
    }

    /** A picture of the whole page as it is. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(true));
    }

    /** A picture of the page as it would be printed. */
    public static void printed(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        picture(page, name);
        page.setViewportSize(WIDE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static List<String> violations(Page page, String name) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(rule -> name + ": " + said(rule))
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static boolean overflows(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    private static Path file(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
        return TheSystem.running().root().resolve("proof/journeys/target/screenshots/" + plain + ".png");
    }
}
