package uk.concord.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How a service speaks with the broker.
 *
 * @param bootstrap where a broker is found
 * @param service the service's name: its consumer group and client id
 * @param user its principal; null where the broker asks for none
 * @param password of that principal
 */
record KafkaClients(String bootstrap, String service, String user, String password) {

    /** One producer: all replicas acknowledge, nothing doubles or changes places while it lives. */
    Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(producerSettings(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    Map<String, Object> producerSettings() {
        Map<String, Object> settings = common();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("batch.size", 128 * 1024);
        settings.put("buffer.memory", 24L << 20);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 15_000);
        settings.put("delivery.timeout.ms", 120_000);
        settings.put("max.request.size", 1_048_576);
        return settings;
    }

    /** One member of the service's group; what nobody has read yet is read from the beginning. */
    Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = common();
        settings.put("group.id", service);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 100);
        settings.put("fetch.max.bytes", 8 << 20);
        settings.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        settings.put("session.timeout.ms", 10_000);
        settings.put("heartbeat.interval.ms", 3_000);
        settings.put("default.api.timeout.ms", 20_000);
        settings.put("metadata.max.age.ms", 10_000);
        settings.put("allow.auto.create.topics", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("client.id", service);
        settings.put("reconnect.backoff.max.ms", 2_000);
        settings.put("metadata.recovery.strategy", "rebootstrap");
        if (user != null) {
            settings.put("security.protocol", "SASL_PLAINTEXT");
            settings.put("sasl.mechanism", "SCRAM-SHA-512");
            settings.put(
                    "sasl.jaas.config",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + quoted(user)
                            + "\" password=\"" + quoted(password) + "\";");
        }
        return settings;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Override
    public String toString() {
        return service + " at " + bootstrap;
    }
}
