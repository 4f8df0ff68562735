package uk.concord.intake.referral;

/** Where a referral stands. */
public enum ReferralState {
    SENT("Sent"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    NOT_SUITABLE("Not suitable"),
    WITHDRAWN("Withdrawn");

    private final String title;

    ReferralState(String title) {
        this.title = title;
    }

    /** The same word on every page. */
    public String title() {
        return title;
    }
}
