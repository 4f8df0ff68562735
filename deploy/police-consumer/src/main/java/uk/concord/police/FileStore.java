package uk.concord.police;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds cases in a folder, a file each, written whole and then put in place: a kill leaves the old file or the new one. */
public final class FileStore implements CaseStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Path folder;

    /** @param folder is made where it is missing, and holds nothing else */
    public FileStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of cases cannot be made", e);
        }
    }

    @Override
    public Optional<HeldCase> find(UUID caseId) {
        Path file = file(caseId);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    @Override
    public List<HeldCase> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(FileStore::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of cases cannot be read", e);
        }
    }

    @Override
    public void keep(HeldCase held) {
        Path written = folder.resolve(held.caseId() + ".new");
        try {
            write(written, JSON.writeValueAsBytes(held));
            Files.move(
                    written, file(held.caseId()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A case cannot be kept", e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static HeldCase read(Path file) {
        try {
            return JSON.readValue(file.toFile(), HeldCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A kept case cannot be read", e);
        }
    }

    private Path file(UUID caseId) {
        return folder.resolve(caseId + ENDING);
    }
}
