package uk.concord.rules;

/** What a rule does when it speaks. */
public enum Effect {
    /** What was asked is not done. */
    BLOCK,
    /** It may be done, with the warning seen. */
    WARN,
    /** It is said, and changes nothing. */
    INFORM
}
