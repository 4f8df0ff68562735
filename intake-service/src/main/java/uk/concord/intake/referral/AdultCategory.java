package uk.concord.intake.referral;

/** In what capacity somebody is the appropriate adult (Crime and Disorder Act 1998, section 66ZA(7)). */
public enum AdultCategory {
    PARENT_OR_GUARDIAN("Parent or guardian"),
    CARE_AUTHORITY("Representative of the care authority"),
    SOCIAL_WORKER("Social worker"),
    OTHER_ADULT("Another responsible adult");

    private final String title;

    AdultCategory(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }
}
