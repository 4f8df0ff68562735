package uk.concord.journeys.cases;

/** What is waited for is not there yet; the message says what is there instead. */
final class NotYet extends RuntimeException {

    NotYet(String instead) {
        super(instead);
    }
}
