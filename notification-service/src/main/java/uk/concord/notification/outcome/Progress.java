package uk.concord.notification.outcome;

/** How far an offence has come, as the police are told. */
public enum Progress {
    RECEIVED("received, to be checked"),
    RETURNED("returned to its sender, to be mended"),
    ACCEPTED("accepted, to be decided"),
    DECIDED("decided"),
    CONFIRMED("confirmed by the assessment"),
    GIVEN("given"),
    UNDER_REVIEW("ended before it was completed, and a manager is looking at why"),
    COMPLETED("completed"),
    NOT_COMPLETED("not completed"),
    REOPENED("open again, to be decided anew"),
    WITHDRAWN("taken back by the police"),
    NOT_SUITABLE("not suitable for a joint decision");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    /** As pages say it, within a sentence. */
    public String words() {
        return words;
    }
}
