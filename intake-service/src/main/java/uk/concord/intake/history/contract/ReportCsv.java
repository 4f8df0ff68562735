package uk.concord.intake.history.contract;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.LineResult;

/** A report as a file, line by line, without names. What a spreadsheet would take for a formula is text in it. */
public final class ReportCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n|";
    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final List<String> COLUMNS = List.of("row", "record_id", "result", "look_alikes", "reasons");

    private ReportCsv() {}

    public static void write(HistoryReport report, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (SequenceWriter rows =
                CSV.writerFor(String[].class).with(CsvSchema.emptySchema()).writeValues(text)) {
            rows.write(COLUMNS.toArray(new String[0]));
            for (LineResult line : report.lines()) {
                rows.write(row(line));
            }
        }
    }

    private static String[] row(LineResult line) {
        String reasons = line.reasons().stream()
                .map(reason -> HistoryColumns.of(reason) + ": " + reason.text())
                .collect(Collectors.joining(" "));
        return new String[] {
            String.valueOf(line.number()),
            harmless(line.recordId()),
            line.result().title(),
            String.valueOf(line.lookAlikes()),
            harmless(reasons)
        };
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
