package uk.concord.messaging;

/**
 * Where a service says what happened. A fact is appended as the last statement of the transaction that made it true, and
 * leaves for its topic after that transaction has committed: both happen or neither does.
 */
public interface Outbox {

    /**
     * Appends a fact and takes the next number of its topic and key. Numbers are gapless: a transaction that rolls back
     * gives its number back.
     *
     * @return the number, 1 for the first fact of this topic and key
     * @throws IllegalStateException when no transaction is active
     * @throws IllegalArgumentException when the payload is over {@value OutgoingFact#MAX_PAYLOAD_BYTES} bytes
     */
    long append(OutgoingFact fact);
}
