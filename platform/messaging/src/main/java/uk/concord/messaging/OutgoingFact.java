package uk.concord.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A fact on its way out, as its contract has it.
 *
 * @param id the CloudEvents id; its effect happens once at every consumer, however often it arrives
 * @param topic the topic it belongs on
 * @param key what it is about, an id without personal data, 1 to {@value #MAX_KEY_LENGTH} characters; facts of one topic
 *     and key keep their order
 * @param type the declared name, {@code uk.concord.<noun>.<past-tense>.v<n>}
 * @param happened when it happened, in business time
 * @param payload JSON text that its schema allows
 */
public record OutgoingFact(UUID id, String topic, String key, String type, Instant happened, String payload) {

    /** What a broker takes by default is 1 MiB with headers; this leaves room for them. */
    public static final int MAX_PAYLOAD_BYTES = 900_000;

    /** A key is an id, not a text. */
    public static final int MAX_KEY_LENGTH = 200;

    public OutgoingFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(payload, "payload");
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH || key.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A key has 1 to " + MAX_KEY_LENGTH + " characters, none of them a control");
        }
    }
}
