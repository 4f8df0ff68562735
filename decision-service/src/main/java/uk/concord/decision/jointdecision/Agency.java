package uk.concord.decision.jointdecision;

/** One of the two agencies that decide together. */
public enum Agency {
    POLICE("Police", "the police"),
    YOS("Youth offending service", "the youth offending service");

    private final String title;
    private final String words;

    Agency(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    /** As it stands within a sentence. */
    public String words() {
        return words;
    }

    public Agency other() {
        return this == POLICE ? YOS : POLICE;
    }
}
