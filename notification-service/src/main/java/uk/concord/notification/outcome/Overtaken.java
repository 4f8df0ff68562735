package uk.concord.notification.outcome;

/** What changed after an offence was settled for the police: nothing is undone, and people look at it. */
public enum Overtaken {
    AMENDED("The form was amended since"),
    HISTORY_CHANGED("What is known of the child's earlier disposals changed since");

    private final String words;

    Overtaken(String words) {
        this.words = words;
    }

    /** As pages say it, a sentence without its full stop. */
    public String words() {
        return words;
    }
}
