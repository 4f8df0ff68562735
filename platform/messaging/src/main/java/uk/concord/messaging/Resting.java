package uk.concord.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Topics and keys that the broker would not take, left alone for a little so that the others flow. The rest grows from one
 * second to fifteen while it goes on.
 */
final class Resting {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Map<String, Rest> topics = new HashMap<>();
    private final Map<TopicKey, Rest> keys = new HashMap<>();

    private record Rest(long untilNanos, Duration length) {
        static Rest after(Rest before) {
            Duration length = before == null ? Duration.ofSeconds(1) : before.length.multipliedBy(2);
            Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
            return new Rest(System.nanoTime() + bounded.toNanos(), bounded);
        }

        boolean over() {
            return System.nanoTime() - untilNanos >= 0;
        }
    }

    List<String> topics() {
        return resting(topics);
    }

    List<TopicKey> keys() {
        return resting(keys);
    }

    /** @return whether the failure explains itself by this topic or this record, so that the producer is sound */
    boolean after(TopicKey key, Exception failure) {
        boolean record = failure instanceof RecordTooLargeException || failure instanceof SerializationException;
        boolean topic = failure instanceof TopicAuthorizationException
                || failure instanceof UnknownTopicOrPartitionException
                || failure instanceof InvalidTopicException
                || failure instanceof TimeoutException;
        if (record && keys().stream().noneMatch(key::equals)) {
            keys.put(key, Rest.after(keys.get(key)));
        }
        if (!record && topics().stream().noneMatch(key.topic()::equals)) {
            topics.put(key.topic(), Rest.after(topics.get(key.topic())));
        }
        return record || topic;
    }

    void works(TopicKey key) {
        topics.remove(key.topic());
        keys.remove(key);
    }

    private static <T> List<T> resting(Map<T, Rest> rests) {
        return rests.entrySet().stream()
                .filter(entry -> !entry.getValue().over())
                .map(Map.Entry::getKey)
                .toList();
    }
}
