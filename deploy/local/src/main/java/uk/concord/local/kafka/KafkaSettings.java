package uk.concord.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a broker runs and how it knows who is speaking.
 *
 * @param folder holds the logs and nothing of anybody else
 * @param port of the clients' listener on 127.0.0.1
 * @param controllerPort of the controller's listener on 127.0.0.1
 * @param brokerPassword present: everybody signs in (SCRAM-SHA-512), rights are denied by default, and principal
 *     {@code broker} with this password is the administrator; absent: an open broker, for component tests
 */
public record KafkaSettings(Path folder, int port, int controllerPort, Optional<String> brokerPassword) {

    /** The administrator's name. */
    public static final String ADMINISTRATOR = "broker";

    private static final String LISTENER = "CLIENTS";

    public static KafkaSettings open(Path folder, int port, int controllerPort) {
        return new KafkaSettings(folder, port, controllerPort, Optional.empty());
    }

    public static KafkaSettings guarded(Path folder, int port, int controllerPort, String brokerPassword) {
        return new KafkaSettings(folder, port, controllerPort, Optional.of(brokerPassword));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's own configuration: one node, broker and controller in one, no ZooKeeper. */
    Map<String, String> server() {
        Map<String, String> p = new TreeMap<>();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.put("listeners", LISTENER + "://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.put("advertised.listeners", LISTENER + "://127.0.0.1:" + port);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("inter.broker.listener.name", LISTENER);
        p.put("log.dirs", folder.toString());
        p.put("auto.create.topics.enable", "false");
        p.put("group.initial.rebalance.delay.ms", "0");
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            p.put(internal + ".replication.factor", "1");
        }
        p.put("offsets.topic.num.partitions", "8");
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20));
        p.putAll(brokerPassword.map(this::guard).orElseGet(this::leaveOpen));
        return p;
    }

    private Map<String, String> leaveOpen() {
        return Map.of("listener.security.protocol.map", LISTENER + ":PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private Map<String, String> guard(String password) {
        String plain = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + ADMINISTRATOR
                + "\" password=\"" + password + "\" user_" + ADMINISTRATOR + "=\"" + password + "\";";
        return Map.of(
                "listener.security.protocol.map", LISTENER + ":SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT",
                "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                "sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512",
                "sasl.mechanism.controller.protocol", "PLAIN",
                "listener.name.controller.sasl.enabled.mechanisms", "PLAIN",
                "listener.name.clients.scram-sha-512.sasl.jaas.config", KafkaClients.scram(ADMINISTRATOR, password),
                "listener.name.controller.plain.sasl.jaas.config", plain,
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users", "User:" + ADMINISTRATOR,
                "allow.everyone.if.no.acl.found", "false");
    }
}
