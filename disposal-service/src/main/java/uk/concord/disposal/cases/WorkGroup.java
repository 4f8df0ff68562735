package uk.concord.disposal.cases;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done next, by the state it waits in. The names are those of the states themselves. */
public enum WorkGroup {
    TO_ALLOCATE("To allocate", "yellow"),
    ASSESSING("Assessing", "light-blue"),
    TO_COUNTERSIGN("To countersign", "yellow"),
    TO_SIGN("To sign", "purple"),
    TO_GIVE("To give", "purple"),
    IN_DELIVERY("In delivery", "blue"),
    UNDER_REVIEW("Under review", "orange");

    private final String title;
    private final String colour;

    WorkGroup(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }

    public static Optional<WorkGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
