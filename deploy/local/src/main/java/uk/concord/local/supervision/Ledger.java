package uk.concord.local.supervision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.concord.local.data.AtomicFile;
import uk.concord.local.supervision.ProcessEntry.Condition;

/**
 * The file that says which processes are ours: written whole at every change, so that whoever comes after a killed
 * launcher knows what it left behind.
 */
public final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<String, ProcessEntry> entries = new LinkedHashMap<>();
    private final ProcessEntry launcher;
    private final String address;

    /** The file's content. */
    public record Content(ProcessEntry launcher, String address, List<ProcessEntry> parts) {}

    /** A new ledger of this very process; what the file said before is read first with {@link #read}. */
    public Ledger(Path file, String address) {
        ProcessHandle self = ProcessHandle.current();
        this.file = file;
        this.address = address;
        this.launcher = new ProcessEntry(
                "launcher", self.pid(), ProcessEntry.startOf(self), Condition.READY, System.currentTimeMillis(), 0);
    }

    /** What was written last, if anything. */
    public static Optional<Content> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), Content.class))
                : Optional.empty();
    }

    synchronized void born(String part, ProcessHandle process) {
        ProcessEntry before = entries.get(part);
        int restarts = before == null ? 0 : before.restarts() + (before.pid() == 0 ? 0 : 1);
        put(new ProcessEntry(
                part,
                process.pid(),
                ProcessEntry.startOf(process),
                Condition.STARTING,
                System.currentTimeMillis(),
                restarts));
    }

    synchronized void becomes(String part, Condition condition) {
        ProcessEntry before = entries.getOrDefault(part, new ProcessEntry(part, 0, 0, condition, 0, 0));
        put(new ProcessEntry(
                part, before.pid(), before.startedAt(), condition, System.currentTimeMillis(), before.restarts()));
    }

    private void put(ProcessEntry entry) {
        entries.put(entry.part(), entry);
        try {
            AtomicFile.write(
                    file, JSON.writeValueAsString(new Content(launcher, address, new ArrayList<>(entries.values()))));
        } catch (IOException full) {
            // A full disk must not take the supervision down with it; the next change tries again.
            System.err.println("The list of processes could not be written: " + full.getMessage());
        }
    }
}
