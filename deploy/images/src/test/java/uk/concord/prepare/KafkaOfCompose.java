package uk.concord.prepare;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import uk.concord.deployment.Checkout;
import uk.concord.local.FreePorts;

/** A broker with the very settings of the Compose file, but for where it lies and listens on this machine. */
final class KafkaOfCompose implements AutoCloseable {

    private final int port = FreePorts.next();
    private final KafkaRaftServer server;

    KafkaOfCompose(Path folder, Path secrets) throws IOException {
        int controller = FreePorts.next();
        String text = Files.readString(Checkout.DEPLOY.resolve("compose/kafka/server.properties"))
                .replace("kafka:9092", "127.0.0.1:" + port)
                .replace("0.0.0.0:9092", "127.0.0.1:" + port)
                .replace("kafka:9093", "127.0.0.1:" + controller)
                .replace("0.0.0.0:9093", "127.0.0.1:" + controller)
                .replace("/var/lib/kafka/data", folder.resolve("data").toString())
                .replace("/run/secrets", secrets.toString());
        Path settings = Files.writeString(folder.resolve("server.properties"), text);
        format(settings, Files.readString(secrets.resolve("kafka.password")));
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            read.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        server = new KafkaRaftServer(new KafkaConfig(values, false), Time.SYSTEM);
        server.startup();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** As start.sh does it, by the program behind kafka-storage.sh. */
    private static void format(Path settings, String password) {
        List<String> words = List.of(
                "format",
                "--ignore-formatted",
                "--cluster-id",
                "ConcordComposeKafka0001",
                "--config",
                settings.toString(),
                "--add-scram",
                "SCRAM-SHA-512=[name=broker,password=" + password + "]");
        int status = StorageTool.execute(words.toArray(String[]::new), new PrintStream(PrintStream.nullOutputStream()));
        if (status != 0) {
            throw new IllegalStateException("kafka-storage ended with " + status);
        }
    }
}
