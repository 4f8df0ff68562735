package uk.concord.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as it arrived from one of our own topics.
 *
 * @param id the CloudEvents id
 * @param source who wrote it, {@code /concord/<service>}
 * @param topic the topic it came by
 * @param key what it is about
 * @param number its place among the facts of this source, topic and key, from 1
 * @param type the declared name
 * @param happened when it happened, in business time
 * @param payload JSON text
 */
public record ReceivedFact(
        UUID id, String source, String topic, String key, long number, String type, Instant happened, String payload) {}
