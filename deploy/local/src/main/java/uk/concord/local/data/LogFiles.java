package uk.concord.local.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Logs: a fresh file at each start of the system, the last three kept. */
public final class LogFiles {

    private static final int KEPT = 3;
    private static final int TAIL = 3_000;

    private LogFiles() {}

    /** Moves the file aside, so that the next writer begins a new one. */
    public static void rotate(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        for (int age = KEPT; age > 0; age--) {
            Path younger = age == 1 ? log : aged(log, age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aged(log, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The last words of a log, for somebody who has to see what went wrong. */
    public static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }

    private static Path aged(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }
}
