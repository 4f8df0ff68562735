package uk.concord.journeys.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every invented child that the journeys of this run told the system of. */
public final class SamplePeople {

    private static final List<SampleChild> ALL = new CopyOnWriteArrayList<>();

    private SamplePeople() {}

    static SampleChild remember(SampleChild child) {
        ALL.add(child);
        return child;
    }

    public static List<SampleChild> all() {
        return List.copyOf(ALL);
    }
}
