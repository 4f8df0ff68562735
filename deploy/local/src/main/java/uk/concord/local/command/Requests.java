package uk.concord.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.concord.local.Complaint;
import uk.concord.local.data.AtomicFile;

/**
 * What other commands ask of the running launcher: a file named {@code <what>.<part>} in the run folder, whose removal
 * says that it is done. Only who may write the data folder can ask.
 */
final class Requests {

    static final String RESTART = "restart";
    static final String HAND_OVER = "hand-over";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;

    /** One thing asked. */
    record Request(Path file, String what, String part) {}

    Requests(Path folder) {
        this.folder = folder;
    }

    void ask(String what, String part) throws IOException, InterruptedException {
        Path file = folder.resolve(what + "." + part);
        AtomicFile.write(file, "");
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.exists(file)) {
            if (Instant.now().isAfter(end)) {
                Files.deleteIfExists(file);
                throw new Complaint("The launcher does not take requests; see `./concord logs launcher`.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    List<Request> open() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".new"))
                    .map(file -> {
                        String[] words = file.getFileName().toString().split("\\.", 2);
                        return new Request(file, words[0], words.length > 1 ? words[1] : "");
                    })
                    .toList();
        }
    }

    /** Forgets what was asked of a launcher that is no more. */
    void clear() throws IOException {
        for (Request stale : open()) {
            Files.deleteIfExists(stale.file());
        }
    }
}
