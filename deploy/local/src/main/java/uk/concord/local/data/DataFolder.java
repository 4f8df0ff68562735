package uk.concord.local.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.local.Complaint;
import uk.concord.local.FreePorts;

/** Everything one system remembers, in one folder: databases, topics, secrets, ports, logs, and what is running. */
public final class DataFolder {

    private static final String MARK = "concord-data";
    private static final String GENERATION = "1\n";

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Makes the folder ours, or says why it cannot be. */
    public void open() throws IOException {
        if (!exists()) {
            if (Files.isDirectory(folder) && !isEmpty()) {
                throw new Complaint(folder + " is not empty and not Concord's."
                        + " Name another folder with CONCORD_DATA, or empty this one.");
            }
            AtomicFile.write(folder.resolve(MARK), GENERATION);
        }
        for (String own : List.of("logs", "run", "audit", "kafka")) {
            Files.createDirectories(folder.resolve(own));
            Files.setPosixFilePermissions(folder.resolve(own), PosixFilePermissions.fromString("rwx------"));
        }
        if (Files.isDirectory(folder.resolve("postgres/data")) && secrets().none()) {
            throw new Complaint(
                    "The databases in " + folder + " are there, but their passwords (secrets.properties) are"
                            + " not. Put that file back, or begin anew with `./concord reset`.");
        }
    }

    public boolean exists() {
        return Files.exists(folder.resolve(MARK));
    }

    public Path path() {
        return folder;
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path audit(String service) {
        return folder.resolve("audit").resolve(service);
    }

    /** What is running: who, since when, and what is asked of it. */
    public Path run() {
        return folder.resolve("run");
    }

    public Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    public Secrets secrets() throws IOException {
        return new Secrets(folder.resolve("secrets.properties"));
    }

    public Ports ports() throws IOException {
        return new Ports(folder.resolve("ports.properties"), FreePorts::isFree, FreePorts::next);
    }

    /** Held by the one launcher of this folder while it lives; the kernel drops it whatever kills the launcher. */
    public Optional<FileLock> lock() throws IOException {
        Files.createDirectories(run());
        FileChannel channel =
                FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /** Removes the folder; only ever one that bears our mark. */
    public void delete() throws IOException {
        if (!exists()) {
            throw new Complaint("There is no Concord data in " + folder + ".");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
