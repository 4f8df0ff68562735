package uk.concord.journeys.cases;

/** A part did not answer, so nothing is known: ask again, or look whether what was said took effect. */
final class Away extends RuntimeException {

    Away(String what, String why) {
        super(what + " does not answer (" + why + ")");
    }
}
