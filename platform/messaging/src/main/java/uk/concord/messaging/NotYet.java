package uk.concord.messaging;

/** Thrown by a listener when a fact builds on something that this service has not heard yet. The key waits, by itself. */
public final class NotYet extends RuntimeException {

    /** @param what what is waited for, without names or other personal data: staff read it */
    public NotYet(String what) {
        super(what);
    }
}
