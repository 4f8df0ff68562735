package uk.concord.intake.referral;

/** What the child says to an offence. */
public enum Admission {
    FULL("Admits it in full"),
    PARTIAL("Admits a part of it"),
    RESPONSIBILITY_ONLY("Accepts responsibility without admitting it"),
    NONE("Admits nothing"),
    NO_COMMENT("Made no comment"),
    DENIED("Denies it");

    private final String title;

    Admission(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
