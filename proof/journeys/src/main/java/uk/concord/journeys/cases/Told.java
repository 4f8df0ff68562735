package uk.concord.journeys.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a step does and how a case writes it, for who tells cases without reading code. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Told {

    /** What it does, in a sentence. */
    String does();

    /** The step as it stands in a case, with its first word; a table below it on lines of its own. */
    String example();
}
