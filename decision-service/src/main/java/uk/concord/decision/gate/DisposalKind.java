package uk.concord.decision.gate;

/** What can be decided for one offence. Each has its documents, its delivery, its end and its word to the police. */
public enum DisposalKind {
    /** Informal help by the youth offending service; not in statute, and not a criminal record. */
    TRIAGE("triage"),
    YOUTH_CAUTION("a youth caution"),
    YOUTH_CONDITIONAL_CAUTION("a youth conditional caution"),
    /** Referred back to the police, who charge. */
    CHARGE("a charge"),
    NO_FURTHER_ACTION("no further action");

    private final String words;

    DisposalKind(String words) {
        this.words = words;
    }

    /** As it stands within a sentence. */
    public String words() {
        return words;
    }

    /** Whether it is one of the two statutory cautions of a child. */
    public boolean isCaution() {
        return this == YOUTH_CAUTION || this == YOUTH_CONDITIONAL_CAUTION;
    }

    /** Whether it is given to a child without a court. */
    public boolean isOutOfCourt() {
        return this == TRIAGE || isCaution();
    }
}
