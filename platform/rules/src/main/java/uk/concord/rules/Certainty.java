package uk.concord.rules;

/** How sure we are of a rule. Apart from what the rule does: a sure rule may only warn, a chosen one may block. */
public enum Certainty {
    STATED("stated in the inspection report of June 2019"),
    READ("read in statute, government, regulator or source text"),
    SECONDARY("read in a secondary page"),
    KNOWN("known in the field, not read again"),
    CHOSEN("inferred, or chosen by the product");

    private final String meaning;

    Certainty(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
