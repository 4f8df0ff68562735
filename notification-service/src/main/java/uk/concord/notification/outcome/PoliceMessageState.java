package uk.concord.notification.outcome;

/** Where a version of a case stands with the police. */
public enum PoliceMessageState {
    SENT("Sent", "blue"),
    ACKNOWLEDGED("Acknowledged", "green"),
    REJECTED("Rejected", "red"),
    SUPERSEDED("Superseded", "grey");

    private final String title;
    private final String colour;

    PoliceMessageState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** Of its tag on a page. */
    public String colour() {
        return colour;
    }
}
