package uk.concord.journeys.visit;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The titles of the roles in which somebody signed in during this run. */
public final class RolesVisited {

    private static final Set<String> TITLES = new ConcurrentSkipListSet<>();

    private RolesVisited() {}

    static void add(String title) {
        TITLES.add(title);
    }

    public static Set<String> titles() {
        return Set.copyOf(TITLES);
    }
}
