package uk.concord.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import uk.concord.local.Complaint;
import uk.concord.local.data.DataFolder;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.ProcessEntry;

/** Where a command works: the checkout, its data folder, and what is running there. */
public record Home(Path root, DataFolder data, int publicPort) {

    private static final String DEFAULT_PORT = "8080";

    /** As the environment says: CONCORD_DATA, CONCORD_PORT; the checkout as the script found it. */
    public static Home here() {
        Path root =
                Path.of(System.getProperty("concord.root", "")).toAbsolutePath().normalize();
        String folder = System.getenv().getOrDefault("CONCORD_DATA", "");
        String port = System.getenv().getOrDefault("CONCORD_PORT", DEFAULT_PORT);
        return new Home(
                root, new DataFolder(folder.isBlank() ? root.resolve(".concord") : Path.of(folder)), number(port));
    }

    Path ledgerFile() {
        return data.run().resolve("processes.json");
    }

    Path requests() {
        return data.run().resolve("requests");
    }

    /** What was written last by a launcher that still lives. */
    Optional<Ledger.Content> running() throws IOException {
        return Ledger.read(ledgerFile())
                .filter(content -> content.launcher().living().isPresent());
    }

    /** The same, or a word that nothing is up. */
    Ledger.Content runningOrComplain() throws IOException {
        return running()
                .orElseThrow(() -> new Complaint(
                        "Concord is not up here (data folder " + data.path() + "). Start it with `./concord up`."));
    }

    /** The system as it runs: its ports as they were chosen, its public port as it was given. */
    Blueprint blueprint() throws IOException {
        int port = running()
                .map(Ledger.Content::address)
                .map(address -> number(address.substring(address.lastIndexOf(':') + 1)))
                .orElse(publicPort);
        return new Blueprint(root, data, port);
    }

    static boolean isReady(ProcessEntry entry) {
        return entry.condition() == ProcessEntry.Condition.READY
                && entry.living().isPresent();
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port.trim());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException words) {
            // said below, as for a number that is no port
        }
        throw new Complaint("CONCORD_PORT must be a port number, and is '" + port + "'.");
    }
}
