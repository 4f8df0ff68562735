package uk.concord.intake.referral;

/** Who was harmed, if anybody. */
public enum VictimKind {
    PERSON("A person"),
    ORGANISATION("An organisation"),
    NONE_IDENTIFIABLE("Nobody that can be named"),
    STATE("The public as a whole");

    private final String title;

    VictimKind(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
