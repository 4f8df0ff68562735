package uk.concord.messaging;

import java.util.Set;

/**
 * What a service does with a record of a topic that somebody outside writes. Nothing is taken for granted there: what
 * cannot be read is set aside with its reason, answered, and the rest flows.
 */
public interface OpenTopicListener {

    /** The topics listened to. */
    Set<String> topics();

    /**
     * Takes the record in, inside the transaction that remembers it.
     *
     * @throws SetAside when it cannot be read or is not allowed, with every reason
     */
    void on(OpenRecord record);

    /**
     * Answers the sender of a record that was set aside, in the transaction that stores it; usually appends a reply to
     * the outbox.
     */
    void answerSetAside(OpenRecord record, SetAside why);
}
