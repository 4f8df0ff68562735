package uk.concord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the project itself, for tests that hold them against the code. */
public final class Repository {

    private Repository() {}

    /** A file or folder by its path from the root of the project. */
    public static Path path(String fromRoot) {
        return root().resolve(fromRoot);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts")) || !Files.isRegularFile(folder.resolve("concord"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("these tests run inside a checkout of the project");
            }
        }
        return folder;
    }
}
