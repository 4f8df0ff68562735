package uk.concord.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.flywaydb.core.Flyway;
import uk.concord.local.FreePorts;
import uk.concord.local.kafka.KafkaBroker;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.postgres.ServiceDatabases;

/** The real PostgreSQL and the real broker that the tests of one Java process share; a database and topics for each test. */
final class Parts {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static Path folder;
    private static Postgres postgres;
    private static KafkaBroker broker;

    private Parts() {}

    static synchronized Path folder() throws IOException {
        if (folder == null) {
            Files.createDirectories(Path.of("target"));
            folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "parts-");
            Runtime.getRuntime().addShutdownHook(new Thread(Parts::clear));
        }
        return folder;
    }

    static synchronized Postgres postgres() throws IOException {
        if (postgres == null) {
            postgres = Postgres.start(folder().resolve("postgres"), FreePorts.next());
        }
        return postgres;
    }

    static synchronized KafkaBroker broker() throws IOException {
        if (broker == null) {
            broker = KafkaBroker.start(
                    KafkaSettings.open(folder().resolve("kafka"), FreePorts.next(), FreePorts.next()));
        }
        return broker;
    }

    /** A name nobody else has here. */
    static String name(String kind) {
        return kind + NAMES.incrementAndGet();
    }

    static TestDatabase database() throws Exception {
        return database(postgres());
    }

    static TestDatabase database(Postgres server) throws Exception {
        String name = name("svc");
        try (Connection superuser = server.connect("postgres")) {
            new ServiceDatabases(superuser).createFor(name, new ServiceDatabases.Passwords("o", "r", "s"));
        }
        TestDatabase database = new TestDatabase(server.jdbcUrl(name), name, "r");
        migrate(database);
        return database;
    }

    private static void migrate(TestDatabase database) throws SQLException {
        Flyway.configure()
                .dataSource(database.url(), database.user() + "_owner", "o")
                .locations("classpath:db/messaging")
                .placeholders(Map.of("runtime", database.user(), "sealer", database.user() + "_sealer"))
                .load()
                .migrate();
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create table effect (place bigint generated always as identity, id text, topic text, key text,
                                         number bigint, payload text, correlation text, causation text);
                    grant select, insert on effect to\s""" + database.user());
        }
    }

    static String topic(String kind, int partitions) throws Exception {
        return topic(broker().administrator(), kind, partitions);
    }

    static String topic(Map<String, Object> administrator, String kind, int partitions) throws Exception {
        String name = name(kind);
        create(administrator, name, partitions);
        return name;
    }

    static void create(Map<String, Object> administrator, String topic, int partitions) throws Exception {
        try (Admin admin = Admin.create(administrator)) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** A Java process of our own running a main class of the tests. */
    static Process child(Class<?> main, Path log, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath(),
                                main.getName()),
                        Arrays.stream(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static String classPath() {
        String given = System.getProperty("surefire.test.class.path");
        return given == null ? System.getProperty("java.class.path") : given;
    }

    private static synchronized void clear() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            System.err.println("Left behind: " + left);
        }
    }
}
