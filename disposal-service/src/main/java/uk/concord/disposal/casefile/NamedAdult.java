package uk.concord.disposal.casefile;

/**
 * An appropriate adult: there so that the child understands and is treated fairly. The parent, the appropriate adult and
 * whoever signs are three roles, which one person may hold together.
 *
 * @param name as written
 * @param category why this adult may be one
 * @param isVictim true where the offence was against them
 * @param isPolice true for a police officer and anybody the police employ
 * @param isAdult true from the age of 18
 */
public record NamedAdult(String name, Category category, boolean isVictim, boolean isPolice, boolean isAdult) {

    /** Who may be an appropriate adult, in the order of the law. */
    public enum Category {
        PARENT_OR_GUARDIAN("Parent or guardian"),
        CARE_AUTHORITY("From the care authority"),
        SOCIAL_WORKER("Social worker"),
        OTHER_ADULT("Another responsible adult");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
