package uk.concord.decision.history;

/** How far an earlier disposal has come, as we have heard. */
public enum Progress {
    /** The police gave it by themselves; nothing more is heard of it. */
    RECORDED(""),
    GIVEN("Being delivered"),
    COMPLETED("Completed"),
    /** Ended before it was completed; a manager has still to say whether there was a reasonable excuse. */
    UNDER_REVIEW("Ended early, under review"),
    NOT_COMPLETED_WITH_EXCUSE("Not completed, with a reasonable excuse"),
    NOT_COMPLETED("Not completed");

    private final String title;

    Progress(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
