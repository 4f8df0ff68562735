package uk.concord.disposal.assessment;

/** What an assessment that differs would have instead. */
public enum Proposed {
    TRIAGE("Triage"),
    YOUTH_CAUTION("Youth caution"),
    YOUTH_CONDITIONAL_CAUTION("Youth conditional caution"),
    CHARGE("Refer back for charge"),
    NO_FURTHER_ACTION("No further action");

    private final String title;

    Proposed(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
