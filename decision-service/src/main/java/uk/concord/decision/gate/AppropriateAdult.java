package uk.concord.decision.gate;

/**
 * The adult who stands by the child, as far as the law asks: who it is does not matter here, what it is does.
 *
 * @param isVictim whether the offence was done to this adult
 * @param isPolice whether a police officer or employed by the police
 * @param isAdult whether aged 18 or over
 */
public record AppropriateAdult(Category category, boolean isVictim, boolean isPolice, boolean isAdult) {

    /** In which of the law's ways somebody may stand by a child. */
    public enum Category {
        PARENT_OR_GUARDIAN,
        CARE_AUTHORITY,
        SOCIAL_WORKER,
        OTHER_ADULT,
        /** Nobody has been found yet. */
        NOBODY
    }

    /** Where nobody has been found yet. */
    public static AppropriateAdult nobody() {
        return new AppropriateAdult(Category.NOBODY, false, false, false);
    }

    boolean isNamed() {
        return category != Category.NOBODY;
    }
}
