package uk.concord.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.LogManager;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real one-node Kafka on the loopback address: in this process for tests, or by {@link #main} in a process of its
 * own. What it holds stays in the folder and survives a kill.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaSettings settings;
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaSettings settings) throws IOException {
        this.settings = settings;
        formatIfNew(settings);
        this.server = new KafkaRaftServer(new KafkaConfig(settings.server(), false), Time.SYSTEM);
    }

    /** Starts a broker and returns when it answers; up to 60 seconds. */
    public static KafkaBroker start(KafkaSettings settings) throws IOException {
        KafkaBroker broker = new KafkaBroker(settings);
        broker.server.startup();
        broker.awaitAnswer();
        return broker;
    }

    /**
     * Runs a guarded broker until it is terminated. Arguments: folder, port, controller port; the administrator's
     * password in the environment as {@code CONCORD_BROKER_PASSWORD}.
     */
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().readConfiguration(KafkaBroker.class.getResourceAsStream("logging.properties"));
        KafkaBroker broker = start(KafkaSettings.guarded(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                System.getenv("CONCORD_BROKER_PASSWORD")));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.server.awaitShutdown();
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** Client settings of the administrator. */
    public Map<String, Object> administrator() {
        return settings.brokerPassword()
                .map(password -> clientOf(KafkaSettings.ADMINISTRATOR, password))
                .orElseGet(() -> KafkaClients.open(bootstrapServers()));
    }

    /** Client settings of a principal of a guarded broker. */
    public Map<String, Object> clientOf(String principal, String password) {
        return KafkaClients.signedIn(bootstrapServers(), principal, password);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void formatIfNew(KafkaSettings settings) throws IOException {
        String folder = settings.folder().toString();
        Files.createDirectories(settings.folder());
        if (Files.exists(settings.folder().resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder)
                .addDirectory(folder);
        settings.brokerPassword()
                .ifPresent(password -> formatter.setScramArguments(
                        List.of("SCRAM-SHA-512=[name=" + KafkaSettings.ADMINISTRATOR + ",password=" + password + "]")));
        try {
            formatter.run();
        } catch (Exception refused) {
            throw new IOException("Kafka could not prepare " + folder, refused);
        }
    }

    private void awaitAnswer() throws IOException {
        try (Admin admin = Admin.create(administrator())) {
            admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            close();
            throw new IOException("Kafka does not answer on port " + settings.port(), silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Kafka was starting", stopped);
        }
    }
}
