package uk.concord.identity.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file outside the database with a line for each sealed batch, its number and hash: it tells when the newest batches
 * were cut off, which the database alone could not. Lines are only ever added.
 */
public final class Anchor {

    private static final Pattern LINE = Pattern.compile("([1-9][0-9]*) ([0-9a-f]{64})");
    private static final int LONGER_THAN_A_LINE = 128;

    private final Path file;

    public Anchor(Path file) {
        this.file = file;
    }

    /** The file is not what a sealer wrote. */
    public static final class Damaged extends IOException {
        Damaged(String what) {
            super(what);
        }
    }

    /**
     * A line of the file.
     *
     * @param number the batch
     * @param hash its header's
     */
    record Line(long number, Hash hash) {

        static Line parse(String text) throws Damaged {
            var line = LINE.matcher(text);
            if (!line.matches()) {
                throw new Damaged("the anchor file has a line that is none: " + text);
            }
            return new Line(Long.parseLong(line.group(1)), new Hash(line.group(2)));
        }
    }

    /** The last whole line; empty for a new file. */
    Optional<Line> last() throws IOException {
        if (Files.notExists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = ByteBuffer.allocate((int) Math.min(LONGER_THAN_A_LINE, channel.size()));
            channel.read(end, channel.size() - end.capacity());
            var text = new String(end.array(), StandardCharsets.US_ASCII);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            if (whole.length() < text.length()) {
                // That line was being written when the power went; its batch is in the database still.
                channel.truncate(channel.size() - text.length() + whole.length());
            }
            return whole.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Line.parse(whole.stripTrailing()
                            .substring(whole.stripTrailing().lastIndexOf('\n') + 1)));
        }
    }

    /** Adds a line; it is on the disk when this returns. */
    void add(Line line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(StandardCharsets.US_ASCII.encode(
                    line.number() + " " + line.hash().hex() + "\n"));
            channel.force(true);
        }
    }

    /** Reads the lines that are there now, from the first on, in step with the batches. */
    Reading read() throws IOException {
        return Files.exists(file)
                ? new Reading(Files.newBufferedReader(file), Files.size(file))
                : new Reading(new BufferedReader(Reader.nullReader()), 0);
    }

    /** The whole lines that the file had when reading began, once from the first to the last. */
    static final class Reading implements AutoCloseable {

        private final BufferedReader lines;
        private long left;
        private long next = 1;

        private Reading(BufferedReader lines, long length) {
            this.lines = lines;
            this.left = length;
        }

        /** The next line; empty at the end. Lines that do not follow one another are an error. */
        Optional<Line> next() throws IOException {
            var text = lines.readLine();
            if (text == null || text.length() + 1 > left) {
                return Optional.empty();
            }
            left -= text.length() + 1;
            var line = Line.parse(text);
            if (line.number() != next++) {
                throw new Damaged("the anchor file has batch " + line.number() + " where " + (next - 1) + " belongs");
            }
            return Optional.of(line);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
