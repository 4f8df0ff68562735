package uk.concord.disposal.disposal;

/**
 * Why a disposal will not be given.
 *
 * @param because the kind of reason
 * @param explanation in plain words
 */
public record Stop(Because because, String explanation) {

    /** The reasons for which it goes back to both agencies. */
    public enum Because {
        SIGNATURE_REFUSED("The child does not want it"),
        ADMISSION_WITHDRAWN("The child no longer admits it"),
        NOT_REACHED("The child could not be reached"),
        TURNED_18("The child has turned 18"),
        LIMITATION_PASSED("The time limit of the offence has passed"),
        CONDITIONS_OUT_OF_TIME("The day by which its conditions end no longer fits");

        private final String title;

        Because(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
