package uk.concord.intake.referral;

/** Why a G26 cannot be decided here. */
public enum UnsuitableBecause {
    UNDER_TEN("The child was under 10 at the offence"),
    ADULT("This person is 18 or over"),
    ANOTHER_AREA("It belongs to another area"),
    DUPLICATE("It was sent before");

    private final String title;

    UnsuitableBecause(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
