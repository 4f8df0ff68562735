package uk.concord.intake.history.contract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.concord.intake.history.HistoryLine;
import uk.concord.intake.history.handling.HistoryFile;
import uk.concord.intake.history.handling.UnreadableFile;
import uk.concord.rules.Reason;

/** A file of earlier disposals as comma-separated values in UTF-8, read a batch at a time. */
public final class HistoryCsv implements HistoryFile {

    /** How many lines a file may have, beside the names of its columns. */
    public static final int MOST_LINES = 20_000;

    private static final int BATCH = 100;
    private static final int LONGEST_CELL = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ObjectReader ROWS = new CsvMapper(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .readerFor(String[].class);

    private final Path file;
    private final String digest;

    public HistoryCsv(Path file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void read(Consumer<List<HistoryLine>> batch) {
        try (Reader text = text();
                MappingIterator<String[]> rows = ROWS.readValues(text)) {
            lines(rows, columns(rows), batch);
        } catch (CharacterCodingException e) {
            throw notUtf8();
        } catch (RuntimeJsonMappingException | JacksonException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HistoryColumns columns(MappingIterator<String[]> rows) throws IOException {
        if (!rows.hasNextValue()) {
            throw unreadable("file-empty", "There is nothing in this file.");
        }
        return HistoryColumns.of(rows.nextValue());
    }

    private static void lines(MappingIterator<String[]> rows, HistoryColumns columns, Consumer<List<HistoryLine>> batch)
            throws IOException {
        List<HistoryLine> lines = new ArrayList<>(BATCH);
        int row = 1;
        int read = 0;
        while (rows.hasNextValue()) {
            String[] cells = rows.nextValue();
            row++;
            if (blank(cells)) {
                continue;
            }
            if (++read > MOST_LINES) {
                throw unreadable(
                        "file-too-long", "A file has at most 20,000 lines. Split it, and bring the parts one by one.");
            }
            lines.add(columns.line(row, cells));
            if (lines.size() == BATCH) {
                batch.accept(List.copyOf(lines));
                lines.clear();
            }
        }
        if (read == 0) {
            throw unreadable("file-empty", "There is no line below the names of the columns.");
        }
        batch.accept(List.copyOf(lines));
    }

    private static boolean blank(String[] cells) {
        return cells.length == 0 || cells.length == 1 && cells[0].isBlank();
    }

    private Reader text() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static RuntimeException broken(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return notUtf8();
            }
            if (cause instanceof StreamConstraintsException) {
                return unreadable(
                        "cell-too-long",
                        "A cell of this file has more than 20,000 characters. Perhaps a quotation mark is not closed.");
            }
        }
        return unreadable(
                "file-not-csv",
                "This file cannot be read as comma-separated values. Perhaps a quotation mark is not closed.");
    }

    private static UnreadableFile notUtf8() {
        return unreadable(
                "file-not-utf-8",
                "This file is not in UTF-8; it may be in Windows-1252, in which names lose their accents. Save it again as"
                        + " \"CSV UTF-8 (comma delimited)\".");
    }

    static UnreadableFile unreadable(String code, String text) {
        return new UnreadableFile(List.of(new Reason(code, "file", text)));
    }
}
