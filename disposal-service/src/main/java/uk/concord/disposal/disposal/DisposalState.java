package uk.concord.disposal.disposal;

/** Where a disposal stands. */
public enum DisposalState {
    AWAITING_CONFIRMATION("Awaiting assessment"),
    TO_SIGN("To sign"),
    TO_GIVE("To give"),
    IN_DELIVERY("In delivery"),
    UNDER_REVIEW("Under review"),
    COMPLETED("Completed"),
    NOT_COMPLETED("Not completed"),
    STOPPED("Stopped");

    private final String title;

    DisposalState(String title) {
        this.title = title;
    }

    /** The word on its tag. */
    public String title() {
        return title;
    }
}
