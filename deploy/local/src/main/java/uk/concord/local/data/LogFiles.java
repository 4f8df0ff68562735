package uk.concord.local.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Logs: a fresh file at each start of the system, the last three kept. */
public final class LogFiles {

    private static final int KEPT = 3;
    private static final int TAIL = 64_000;
    private static final int LAST_LINES = 12;
    private static final int WIDTH = 400;

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

    /** The last lines of a log, cut to a readable width, for somebody who has to see what went wrong. */
    public static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LAST_LINES))
                    .map(line -> line.substring(0, Math.min(WIDTH, line.length())))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Path aged(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }
}
