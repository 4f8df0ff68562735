package uk.concord.disposal.cases;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done next, by the state it waits in. The names are those of the states themselves. */
public enum WorkGroup {
    TO_ALLOCATE("To allocate", "yellow", "YOS duty manager"),
    ASSESSING("Assessing", "light-blue", ""),
    TO_COUNTERSIGN("To countersign", "yellow", "YOS duty manager, or operations manager"),
    TO_SIGN("To sign", "purple", ""),
    TO_GIVE("To give", "purple", "Seconded police officer"),
    IN_DELIVERY("In delivery", "blue", ""),
    UNDER_REVIEW("Under review", "orange", "YOS operations manager");

    private final String title;
    private final String colour;
    private final String holder;

    WorkGroup(String title, String colour, String holder) {
        this.title = title;
        this.colour = colour;
        this.holder = holder;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }

    /** Whose next step it is; empty where it is the worker's to whom the case is allocated. */
    public Optional<String> holder() {
        return Optional.of(holder).filter(known -> !known.isEmpty());
    }

    public static Optional<WorkGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
