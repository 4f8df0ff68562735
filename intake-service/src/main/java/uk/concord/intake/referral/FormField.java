package uk.concord.intake.referral;

import java.util.function.Function;

/**
 * A question of the form.
 *
 * @param pointer its place, as a JSON pointer; of an offence, its place within that offence
 * @param title as pages call it
 * @param material whether a gate of the decision, the policy or a document reads it
 * @param ofTheYos whether the youth offending service may say it too, and not only the police
 * @param said the answer in words, empty where there is none
 * @param <T> what it is asked of: the whole form, or one offence
 */
record FormField<T>(String pointer, String title, boolean material, boolean ofTheYos, Function<T, String> said) {

    static <T> FormField<T> material(String pointer, String title, Function<T, String> said) {
        return new FormField<>(pointer, title, true, false, said);
    }

    static <T> FormField<T> other(String pointer, String title, Function<T, String> said) {
        return new FormField<>(pointer, title, false, false, said);
    }

    /** The same, which the youth offending service may say too. */
    FormField<T> alsoOfTheYos() {
        return new FormField<>(pointer, title, material, true, said);
    }
}
