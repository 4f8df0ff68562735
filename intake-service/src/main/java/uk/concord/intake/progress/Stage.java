package uk.concord.intake.progress;

/** How far a case has come, for its sender. */
public enum Stage {
    TO_DECIDE("To decide", "The police and the youth offending service decide together now."),
    DECIDED("Decided", "The two agencies have decided."),
    ASSESSED("Assessed", "The child was assessed after the decision."),
    GIVEN("Given", "It was given, and is being delivered."),
    CLOSED("Closed", "Nothing of the case is left to do.");

    private final String title;
    private final String text;

    Stage(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** The same word on every page. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String text() {
        return text;
    }
}
