package uk.concord.decision.casefile;

/** Where an alert stands. */
public enum AlertState {
    OPEN("To look at", "orange"),
    LOOKED_AT("Looked at", "grey");

    private final String title;
    private final String colour;

    AlertState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
