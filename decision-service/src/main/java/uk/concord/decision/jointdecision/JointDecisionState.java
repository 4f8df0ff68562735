package uk.concord.decision.jointdecision;

/** Where the talk of the two agencies about a case stands. */
public enum JointDecisionState {
    TO_DECIDE("To decide", "blue"),
    PROPOSED("Proposed", "light-blue"),
    DIFFER("Differ", "orange"),
    PROPOSED_AGAIN("Proposed again", "light-blue"),
    ESCALATED("Escalated", "red"),
    AGREED("Agreed", "green"),
    CLOSED("Closed", "grey");

    private final String title;
    private final String colour;

    JointDecisionState(String title, String colour) {
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
