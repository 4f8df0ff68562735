package uk.concord.identity.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import uk.concord.local.FreePorts;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.postgres.ServiceDatabases;

/** A service's database on a real server, migrated as a service would, with key and anchor beside it. New for each test. */
public final class AuditDatabase {

    public static final String PASSWORD = "of-the-test";
    public static final String MIGRATED = "audited";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Postgres SERVER = start();

    public final String name = "copy" + COUNT.incrementAndGet();
    public final Path keyFile;
    public final Path anchorFile;

    public AuditDatabase(Path folder) throws SQLException {
        keyFile = folder.resolve("key");
        anchorFile = folder.resolve("anchor");
        try (var superuser = SERVER.connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database " + name + " template " + MIGRATED + " owner " + MIGRATED + "_owner");
            statement.execute("grant connect on database " + name + " to " + MIGRATED + ", " + MIGRATED + "_sealer");
        }
    }

    /** Migrated once; every test has a copy of its own, under the same three roles. */
    private static void migrate(Postgres server) throws SQLException {
        try (var superuser = server.connect("postgres")) {
            new ServiceDatabases(superuser)
                    .createFor(MIGRATED, new ServiceDatabases.Passwords(PASSWORD, PASSWORD, PASSWORD));
        }
        Flyway.configure()
                .dataSource(server.jdbcUrl(MIGRATED), MIGRATED + "_owner", PASSWORD)
                .locations("db/time", "db/identity")
                .placeholders(Map.of("runtime", MIGRATED, "sealer", MIGRATED + "_sealer"))
                .load()
                .migrate();
    }

    private static Postgres start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "audit")
                    .toAbsolutePath();
            var server = Postgres.start(folder, FreePorts.next());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                end(server);
                delete(folder);
            }));
            migrate(server);
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL for the tests", e);
        }
    }

    /** At once: a shutdown in good order would first write out every database, and these are thrown away. */
    private static void end(Postgres server) {
        server.process().destroyForcibly();
        server.process().onExit().join();
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return SERVER.jdbcUrl(name);
    }

    public Connection asRuntime() throws SQLException {
        return as(MIGRATED);
    }

    public Connection asOwner() throws SQLException {
        return as(MIGRATED + "_owner");
    }

    public Connection asSealer() throws SQLException {
        return as(MIGRATED + "_sealer");
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    /** Whoever has the whole server in hand: what the audit must prove itself against. */
    public void tamper(String sql) throws SQLException {
        try (var connection = SERVER.connect(name);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String ask(String query) throws SQLException {
        try (var connection = SERVER.connect(name);
                var found = connection.createStatement().executeQuery(query)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** Adds a row as a service does. */
    public static void add(Connection runtime, String subject) throws SQLException {
        try (var insert = runtime.prepareStatement(
                "insert into audit (business_at, act, operation, actor, subject, recipient, details, correlation)"
                        + " values (now(), 'CONSULTATION', 'child.history', 'amira', ?, '', '{\"version\": \"1\"}', 'c-1')")) {
            insert.setString(1, subject);
            insert.executeUpdate();
        }
    }

    /** Adds this many rows, each in a transaction of its own, and seals them in one batch. */
    public void addAndSeal(int rows) throws SQLException, IOException {
        try (var runtime = asRuntime()) {
            for (var row = 0; row < rows; row++) {
                add(runtime, "person/" + row);
            }
        }
        seal();
    }

    int seal() throws SQLException, IOException {
        return sealer().sealWhatIsReady();
    }

    Sealer sealer() throws IOException {
        return new Sealer(this::asSealer, SealingKey.openOrMake(keyFile), new Anchor(anchorFile));
    }

    public Verdict verify() throws SQLException, IOException {
        return Verification.of(
                this::asSealer, PublicSealingKey.read(SealingKey.publicHalf(keyFile)), new Anchor(anchorFile));
    }
}
