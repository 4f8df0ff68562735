package uk.concord.intake.offence;

/** How an offence may be tried. */
public enum OffenceClass {
    SUMMARY("Summary only"),
    EITHER_WAY("Either way"),
    INDICTABLE_ONLY("Indictable only");

    private final String title;

    OffenceClass(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
