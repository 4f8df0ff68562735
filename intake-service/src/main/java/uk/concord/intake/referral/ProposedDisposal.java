package uk.concord.intake.referral;

/** What the officer who sends the form would do. */
public enum ProposedDisposal {
    TRIAGE("Triage"),
    YOUTH_CAUTION("Youth caution"),
    YOUTH_CONDITIONAL_CAUTION("Youth conditional caution"),
    CHARGE("Charge"),
    NO_FURTHER_ACTION("No further action");

    private final String title;

    ProposedDisposal(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
