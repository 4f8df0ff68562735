package uk.concord.local.kafka;

import java.util.Map;
import java.util.TreeMap;

/** What a Kafka client must be told to reach our broker. */
public final class KafkaClients {

    private KafkaClients() {}

    /** For an open broker. */
    public static Map<String, Object> open(String bootstrapServers) {
        return new TreeMap<>(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** For a guarded broker, signed in as the principal. */
    public static Map<String, Object> signedIn(String bootstrapServers, String principal, String password) {
        Map<String, Object> settings = open(bootstrapServers);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put("sasl.jaas.config", scram(principal, password));
        return settings;
    }

    static String scram(String principal, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + principal
                + "\" password=\"" + password + "\";";
    }
}
