package uk.concord.intake.person;

/** What has been said of two records that may be about one child. */
public enum MatchState {
    UNDECIDED("To match"),
    ASKED("Asked"),
    SAME("Same child"),
    DIFFERENT("Two children");

    private final String title;

    MatchState(String title) {
        this.title = title;
    }

    /** The same word on every page. */
    public String title() {
        return title;
    }

    /** Whether somebody still has to say. */
    public boolean open() {
        return this == UNDECIDED || this == ASKED;
    }
}
