package uk.concord.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import uk.concord.local.FreePorts;
import uk.concord.local.kafka.KafkaBroker;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.kafka.TopicsAndRights;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.postgres.ServiceDatabases;

/**
 * A PostgreSQL with the service's database and a Kafka broker with all topics, as real as in operation, for the time of
 * a service's tests. The service signs nobody in by itself here: it trusts tokens signed by {@link Tokens}.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "for-tests-on-loopback-only";

    private Postgres postgres;
    private KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("concord-test-");
            postgres = Postgres.start(folder.resolve("postgres"), FreePorts.next());
            createDatabase();
            kafka = KafkaBroker.start(KafkaSettings.open(folder.resolve("kafka"), FreePorts.next(), FreePorts.next()));
            createTopics();
            return settings();
        } catch (IOException | SQLException | ExecutionException e) {
            throw new IllegalStateException("the real parts do not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the real parts started", e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection superuser = postgres.connect("postgres")) {
            new ServiceDatabases(superuser)
                    .createFor(service(), new ServiceDatabases.Passwords(PASSWORD, PASSWORD, PASSWORD));
        }
    }

    private void createTopics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka.administrator())) {
            new TopicsAndRights(Topic.all(List.of("cleveland"))).createTopics(admin);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(service()));
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("quarkus.flyway.password", PASSWORD);
        settings.put("concord.sealer.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("concord.demonstration", "true");
        settings.put("quarkus.oidc.application-type", "service");
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.http.test-port", String.valueOf(FreePorts.next()));
        settings.put("test.superuser.jdbc-url", postgres.jdbcUrl(service()));
        settings.put("test.superuser.user", postgres.superuser());
        settings.put("test.superuser.password", postgres.password());
        for (String chatty : List.of("org.apache.kafka", "kafka", "state.change.logger")) {
            settings.put("quarkus.log.category.\"" + chatty + "\".level", "WARN");
        }
        return settings;
    }

    private static String service() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("quarkus.application.name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
