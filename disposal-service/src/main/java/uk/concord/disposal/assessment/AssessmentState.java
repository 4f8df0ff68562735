package uk.concord.disposal.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    TO_ALLOCATE("To allocate"),
    ASSESSING("Assessing"),
    TO_COUNTERSIGN("To countersign"),
    CONCURRED("Concurs"),
    DIFFERED("Differs"),
    STOPPED("Stopped");

    private final String title;

    AssessmentState(String title) {
        this.title = title;
    }

    /** The word on its tag. */
    public String title() {
        return title;
    }
}
