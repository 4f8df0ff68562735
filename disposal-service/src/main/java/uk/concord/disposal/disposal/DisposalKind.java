package uk.concord.disposal.disposal;

/** What can be given to a child without a court. */
public enum DisposalKind {
    /** An informal agreement: help to put things right, and no caution. */
    TRIAGE("Triage"),
    /** Section 66ZA of the Crime and Disorder Act 1998. */
    YOUTH_CAUTION("Youth caution"),
    /** Section 66A of the Crime and Disorder Act 1998: a caution with conditions. */
    YOUTH_CONDITIONAL_CAUTION("Youth conditional caution");

    private final String title;

    DisposalKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is a caution, to which the law's own gates apply. */
    public boolean isCaution() {
        return this != TRIAGE;
    }
}
