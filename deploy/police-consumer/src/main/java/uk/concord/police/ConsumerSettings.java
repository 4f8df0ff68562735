package uk.concord.police;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Which force's feed is read, and as whom.
 *
 * @param force the force's short name, for example {@code cleveland}
 * @param bootstrapServers where a broker is found
 * @param principal the sign-in of the force's systems; empty for a broker that asks for none
 * @param password of that sign-in
 * @param group the consumer group: the principal's own name, or one that begins with it and a full stop
 */
public record ConsumerSettings(String force, String bootstrapServers, String principal, String password, String group) {

    /**
     * From the environment: {@code POLICE_FORCE}, {@code KAFKA_BOOTSTRAP_SERVERS}, {@code KAFKA_USER}, {@code
     * KAFKA_PASSWORD} and, where another than the user's name is wanted, {@code KAFKA_GROUP}.
     *
     * @throws IllegalArgumentException naming what is missing
     */
    public static ConsumerSettings of(Map<String, String> environment) {
        String force = required(environment, "POLICE_FORCE");
        String user = required(environment, "KAFKA_USER");
        return new ConsumerSettings(
                force,
                required(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                user,
                required(environment, "KAFKA_PASSWORD"),
                environment.getOrDefault("KAFKA_GROUP", user));
    }

    String outcomes() {
        return "police." + force + ".outcomes";
    }

    String receipts() {
        return "police." + force + ".receipts";
    }

    /** What is read is counted as read only when we say so; a new group begins at the beginning. */
    Map<String, Object> consumer() {
        Map<String, Object> settings = common();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }

    /** A receipt has left when every replica has it. */
    Map<String, Object> producer() {
        Map<String, Object> settings = common();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        if (!principal.isEmpty()) {
            settings.put("security.protocol", "SASL_PLAINTEXT");
            settings.put("sasl.mechanism", "SCRAM-SHA-512");
            settings.put(
                    "sasl.jaas.config",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + quoted(principal)
                            + "\" password=\"" + quoted(password) + "\";");
        }
        return settings;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "feed of " + force + " at " + bootstrapServers + " as " + principal + " in group " + group;
    }
}
