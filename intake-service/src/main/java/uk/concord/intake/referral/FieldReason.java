package uk.concord.intake.referral;

/**
 * What is wrong with one field of a form, in the words of whoever checked it.
 *
 * @param field a JSON pointer into the form, or empty for the whole
 * @param text plain English
 */
public record FieldReason(String field, String text) {

    /** No text at all is an empty one: a rule will say so. */
    public FieldReason {
        field = field == null ? "" : field.strip();
        text = text == null ? "" : text.strip();
    }
}
