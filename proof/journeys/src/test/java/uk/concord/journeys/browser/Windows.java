package uk.concord.journeys.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** The windows of the people in one scenario, each on a computer of their own, closed when it is over. */
public final class Windows {

    private final Map<String, Window> open = new LinkedHashMap<>();

    /** The window of a person who has signed in, opened where there is none yet. */
    public Window of(String person) {
        return open.computeIfAbsent(person, name -> {
            Window window = Window.opened();
            window.go("/intake/home");
            window.signIn(name);
            return window;
        });
    }

    /** A person's window, opened on purpose in some other way. */
    public Window put(String person, Window window) {
        open.put(person, window);
        return window;
    }

    /** Everybody's open windows. */
    public Map<String, Window> all() {
        return open;
    }
}
