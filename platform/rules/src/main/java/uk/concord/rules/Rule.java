package uk.concord.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one function that decides a rule, and says where the rule comes from. The list of rules in the documentation
 * is written from these marks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rule {

    /** The code of the reason it gives: stable, lower case, words joined by hyphens. */
    String code();

    /** The rule as a sentence. */
    String says();

    /** Where it comes from: a statute, a guidance, a decision of the product owner. */
    String source();

    /** How sure its source is. */
    Certainty certainty();

    /** What it does. */
    Effect effect();
}
