package uk.concord.notification.outcome;

/** What is done about an offence. */
public enum Disposal {
    TRIAGE("Triage"),
    YOUTH_CAUTION("Youth caution"),
    YOUTH_CONDITIONAL_CAUTION("Youth conditional caution"),
    CHARGE("Referred back for charge"),
    NO_FURTHER_ACTION("No further action");

    private final String title;

    Disposal(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether nothing is left to be given once it is decided. */
    public boolean endsWhenDecided() {
        return this == CHARGE || this == NO_FURTHER_ACTION;
    }
}
