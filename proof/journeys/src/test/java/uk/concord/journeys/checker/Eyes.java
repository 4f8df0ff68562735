package uk.concord.journeys.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Ports;
import uk.concord.local.data.Secrets;
import uk.concord.local.kafka.KafkaClients;
import uk.concord.local.kafka.Topic;

/**
 * Looks at a running system: its databases as the superuser, {@code concord.persons} and {@code concord.cases} as one who
 * reads them, and the force's replies and outcomes as the force.
 */
public final class Eyes implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Path planted;
    private final Databases databases;
    private final Topics ours;
    private final Topics polices;

    private Eyes(Path planted, Databases databases, Topics ours, Topics polices) {
        this.planted = planted;
        this.databases = databases;
        this.ours = ours;
        this.polices = polices;
    }

    /**
     * The system over this data folder, which must be up.
     *
     * @param force short name of the force whose topics are read
     */
    public static Eyes on(Path dataFolder, String force) throws Exception {
        DataFolder data = new DataFolder(dataFolder);
        Ports ports = data.ports();
        Secrets secrets = data.secrets();
        String broker = "127.0.0.1:" + ports.of("kafka");
        Databases databases = new Databases(ports.of("postgres"), secrets.database("postgres"));
        Topics ours = new Topics(
                KafkaClients.signedIn(broker, Snapshot.DISPOSAL, secrets.kafka(Snapshot.DISPOSAL)),
                List.of(Snapshot.PERSONS, Snapshot.CASES));
        String police = Topic.principalOf(force);
        Map<String, Object> asPolice = KafkaClients.signedIn(broker, police, secrets.kafka(police));
        return new Eyes(
                dataFolder.resolve("planted-by-tests.txt"),
                databases,
                ours,
                new Topics(asPolice, List.of("police." + force + ".replies", "police." + force + ".outcomes")));
    }

    public Databases databases() {
        return databases;
    }

    /** What stands there now. While something is on its way, one part may be ahead of another. */
    public Snapshot look() throws SQLException {
        List<Snapshot.Seen> seen = new ArrayList<>(ours.read());
        seen.addAll(polices.read());
        Set<String> trimmed = new TreeSet<>(ours.trimmed());
        trimmed.addAll(polices.trimmed());
        return new Snapshot(
                databases.notices(),
                databases.persons(),
                databases.disposals(),
                databases.replies(),
                databases.said(),
                seen,
                databases.stopped(),
                databases.setAside(),
                databases.audited(),
                trimmed);
    }

    /** Remembers in the data folder, for whoever looks at this system later, what a tester wrote past every door. */
    public void plant(String keyOrId) throws IOException {
        Files.writeString(planted, keyOrId + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Looks until every promise is kept, for so long at most; then what is still broken. */
    public List<Finding> findings(Ledger accepted, Duration patience)
            throws InterruptedException, SQLException, IOException {
        if (Files.exists(planted)) {
            Files.readAllLines(planted).forEach(accepted::planted);
        }
        Instant end = Instant.now().plus(patience);
        List<Finding> findings = Checker.check(accepted, look());
        while (!findings.isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            findings = Checker.check(accepted, look());
        }
        return findings;
    }

    @Override
    public void close() {
        ours.close();
        polices.close();
    }
}
