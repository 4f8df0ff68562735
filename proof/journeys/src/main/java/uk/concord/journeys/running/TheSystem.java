package uk.concord.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Secrets;
import uk.concord.local.supervision.Ledger;

/**
 * The running system that the journeys judge: real parts, started once for all tests of this JVM from what the build
 * packaged, in a fresh data folder. Where CONCORD_JOURNEYS_DATA names the folder of a system that already runs, that one
 * is used and left running.
 */
public final class TheSystem {

    public static final List<String> SERVICES = List.of("intake", "decision", "disposal", "notification");

    private static final String ATTACH = "CONCORD_JOURNEYS_DATA";
    private static TheSystem running;
    private static Launched launched;

    private final Path root;
    private final DataFolder data;

    private TheSystem(Path root, Path folder) {
        this.root = root;
        this.data = new DataFolder(folder);
    }

    /** The one system, ready for use. */
    public static synchronized TheSystem running() {
        if (running == null) {
            Path root = Path.of(System.getProperty("concord.root")).toAbsolutePath();
            String folder = System.getenv().getOrDefault(ATTACH, "");
            if (folder.isBlank()) {
                launched = Launched.from(root);
                folder = launched.data().toString();
            }
            running = new TheSystem(root, Path.of(folder));
            TheSystem.SERVICES.forEach(running.parts()::awaitReady);
        }
        return running;
    }

    /** Ends what was started here; nothing where nothing was. */
    static synchronized void stop() {
        if (launched != null) {
            launched.stop();
            launched = null;
            running = null;
        }
    }

    /** An address as a browser sees it: {@code /intake/home} at the gateway. */
    public String at(String path) {
        return ledger().address() + path;
    }

    /** An address of a service behind the gateway. */
    public String behind(String service, String path) {
        return "http://127.0.0.1:" + port(service) + path;
    }

    /** Where everything of this system is written. */
    public Path data() {
        return data.path();
    }

    /** The checkout that it was built from. */
    public Path root() {
        return root;
    }

    public Secrets secrets() {
        try {
            return data.secrets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port on which a part listens behind the gateway: postgres, kafka, keycloak or a service. */
    public int port(String part) {
        try {
            return data.ports().of(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes, to be looked at and killed. */
    public Parts parts() {
        return new Parts(this::ledger);
    }

    /** A connection to a service's database with every right; the caller closes it. */
    public Connection database(String service) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + service;
        try {
            return DriverManager.getConnection(url, "postgres", secrets().database("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ledger.Content ledger() {
        try {
            return Ledger.read(data.run().resolve("processes.json"))
                    .orElseThrow(() -> new IllegalStateException("Nothing has run in " + data.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
