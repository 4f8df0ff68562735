package uk.concord.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A real PostgreSQL 17 server on the loopback address, as our own child process: durable (fsync, synchronous commit and
 * full page writes on), passwords for everybody. Data stays in the folder; starting again on the same folder recovers
 * what was committed, also after the postmaster or its Java parent was killed.
 */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Cluster cluster;
    private final Consumer<ProcessHandle> born;
    private Process process;

    /**
     * Where and how a server runs.
     *
     * @param folder holds the data and nothing of anybody else
     * @param port on 127.0.0.1
     * @param password the superuser's; takes effect when the folder is new
     * @param log what the server says
     */
    public record Settings(Path folder, int port, String password, Path log) {}

    private Postgres(Settings settings, Consumer<ProcessHandle> born) throws IOException {
        this.settings = settings;
        this.born = born;
        this.cluster = new Cluster(settings.folder().toAbsolutePath(), PostgresBinaries.unpacked());
    }

    /** Starts a server whose superuser's password and log live in the folder too. */
    public static Postgres start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        return start(new Settings(folder, port, rememberedPassword(folder), folder.resolve("postgres.log")));
    }

    /** Starts a server and returns when it takes connections; up to 60 seconds. */
    public static Postgres start(Settings settings) throws IOException {
        return start(settings, postmaster -> {});
    }

    /** The same, telling of each postmaster as soon as it exists. */
    public static Postgres start(Settings settings, Consumer<ProcessHandle> born) throws IOException {
        Files.createDirectories(settings.folder());
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        Postgres postgres = new Postgres(settings, born);
        try {
            postgres.cluster.createIfAbsent(SUPERUSER, settings.password(), settings.log());
            postgres.restart();
            return postgres;
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** Starts the server again, after it stopped or was killed; stops it first if it runs. */
    public synchronized void restart() throws IOException {
        try {
            close();
            stopLeftBehind();
            Instant end = Instant.now().plus(PATIENCE);
            while (!launchedBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(300);
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return settings.password();
    }

    public int port() {
        return settings.port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** The postmaster itself, so that a test of faults can kill it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, settings.password());
    }

    /** Stops the server in the fast way: open transactions roll back, nothing committed is lost. */
    @Override
    public synchronized void close() {
        if (process != null && process.isAlive()) {
            try {
                stop(process.toHandle());
            } catch (IOException | InterruptedException impatient) {
                process.destroyForcibly();
            }
        }
    }

    private boolean launchedBefore(Instant end) throws IOException, InterruptedException {
        long said = Files.exists(settings.log()) ? Files.size(settings.log()) : 0;
        ProcessBuilder builder = new ProcessBuilder(cluster.serverCommand(settings.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        // A dead server's pid may by now be somebody else's; we know that it is dead, and say so to the new one.
        Optional<Long> dead = cluster.recordedPid();
        dead.ifPresent(pid -> builder.environment().put("PG_GRANDPARENT_PID", pid.toString()));
        process = builder.start();
        born.accept(process.toHandle());
        while (process.isAlive()) {
            if (answers()) {
                return true;
            }
            if (Instant.now().isAfter(end)) {
                close();
                throw new IOException(
                        "PostgreSQL took no connection within " + PATIENCE.toSeconds() + " s; see " + settings.log());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        String words = Files.readString(settings.log()).substring((int) said);
        boolean lingering = words.contains("shared memory block") || words.contains("lock file");
        if (!lingering || Instant.now().isAfter(end)) {
            throw new IOException("PostgreSQL did not start: " + words.strip());
        }
        return false;
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new IllegalStateException("PostgreSQL in " + settings.folder() + " has another password");
            }
            return false;
        }
    }

    private void stopLeftBehind() throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = cluster.livingPostmaster();
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
    }

    /** Interrupt is PostgreSQL's fast shutdown; terminate would wait for every client to leave. */
    public static void stop(ProcessHandle postmaster) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try {
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException("PostgreSQL (process " + postmaster.pid() + ") does not stop", late);
        }
    }

    private static String rememberedPassword(Path folder) throws IOException {
        Path file = folder.resolve("superuser.password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    private static IOException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IOException("Interrupted while PostgreSQL was starting", stopped);
    }
}
