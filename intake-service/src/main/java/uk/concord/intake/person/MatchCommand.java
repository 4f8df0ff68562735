package uk.concord.intake.person;

/** What a person may say of two records. */
public enum MatchCommand {
    SAY_SAME("The same child"),
    SAY_DIFFERENT("A different child"),
    ASK("Not sure: ask"),
    UNDO("Undo");

    private final String title;

    MatchCommand(String title) {
        this.title = title;
    }

    /** As the form offers it. */
    public String title() {
        return title;
    }
}
