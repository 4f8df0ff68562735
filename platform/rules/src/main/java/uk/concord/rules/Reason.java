package uk.concord.rules;

/**
 * Why something was not done, for a machine and for a person.
 *
 * @param code stable; search it to find the one rule that gave it
 * @param field the field it concerns as the form or JSON names it, or empty for the whole
 * @param text plain English, with the next step where there is one
 */
public record Reason(String code, String field, String text) {

    public static Reason of(String code, String text) {
        return new Reason(code, "", text);
    }
}
