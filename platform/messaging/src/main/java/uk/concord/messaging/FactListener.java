package uk.concord.messaging;

import java.util.Set;

/**
 * What a service does when it hears a fact of one of our own topics. An implementation is a bean; it runs inside the
 * transaction that also remembers the fact's id, so that the effect happens once.
 *
 * <p>A listener that throws stops that key: the fact and all later ones of the key wait in this service's database, in
 * order, until somebody replays them. Other keys flow.
 */
public interface FactListener {

    /** The topic listened to. */
    String topic();

    /** The declared types this listener understands; facts of other types pass by. */
    Set<String> types();

    /**
     * Takes the fact in.
     *
     * @throws NotYet when it builds on something that has not arrived; it is tried again by itself
     */
    void on(ReceivedFact fact);
}
