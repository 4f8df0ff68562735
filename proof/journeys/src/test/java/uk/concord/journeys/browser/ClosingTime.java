package uk.concord.journeys.browser;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;

/** After each scenario: a picture of every window if it failed, and all windows closed. */
public final class ClosingTime {

    private final Windows windows;

    public ClosingTime(Windows windows) {
        this.windows = windows;
    }

    @After
    public void close(Scenario scenario) {
        windows.all().forEach((person, window) -> {
            if (scenario.isFailed()) {
                Look.picture(window.page(), "failed-" + scenario.getName() + "-" + person);
            }
            window.close();
        });
    }
}
