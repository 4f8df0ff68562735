package uk.concord.decision.jointdecision;

/** Where the decision about one offence stands. */
public enum LineState {
    UNDECIDED("To decide", "blue"),
    AGREED("Agreed", "light-blue"),
    CONFIRMED("Confirmed", "turquoise"),
    GIVEN("Given", "purple"),
    REFERRED_FOR_CHARGE("Referred for charge", "grey"),
    NO_FURTHER_ACTION("No further action", "grey"),
    COMPLETED("Completed", "green"),
    NOT_COMPLETED("Not completed", "grey");

    private final String title;
    private final String colour;

    LineState(String title, String colour) {
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
