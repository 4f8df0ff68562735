package uk.concord.intake.history.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.intake.history.HistoryLine;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.LineResult;
import uk.concord.intake.history.handling.UnreadableFile;
import uk.concord.rules.Reason;

/** A file is read as a spreadsheet wrote it, or refused as a whole in plain words; a report does nothing in a spreadsheet. */
class HistoryCsvTest {

    private static final String COLUMNS =
            "record_id,crime_reference,kind,given_on,outcome_code,yos,given_names,family_name,"
                    + "birth_date,pnc_id,address";
    private static final String LINE =
            "R-1,CR/2011/0412,COMMUNITY_RESOLUTION,2018-11-02,8,south-tees,Zoë,Ashdown,2005-03-14,,";

    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_quotes_line_breaks_and_empty_rows_are_as_a_spreadsheet_has_them() {
        List<HistoryLine> lines = read("\uFEFF" + COLUMNS + "\r\n" + LINE + "\r\n\r\n"
                + LINE.replace("R-1", "R-2").replace(",,", ",,\"14 Fernlea Row, \"\"Eastmoor\"\"\"") + "\r\n");

        assertThat(lines).extracting(HistoryLine::number).containsExactly(2, 4);
        assertThat(lines.get(0).sent().givenNames()).isEqualTo("Zoë");
        assertThat(lines.get(1).sent().address()).isEqualTo("14 Fernlea Row, \"Eastmoor\"");
    }

    @Test
    void the_order_of_the_columns_is_free() {
        List<HistoryLine> lines = read(
                "address,pnc_id,birth_date,family_name,given_names,yos,outcome_code,given_on,kind,crime_reference,Record_ID\n"
                        + ",,2005-03-14,Ashdown,Zoë,south-tees,,2018-11-02,COMMUNITY_RESOLUTION,CR/1/1,R-9\n");

        assertThat(lines.get(0).recordId()).isEqualTo("R-9");
        assertThat(lines.get(0).sent().familyName()).isEqualTo("Ashdown");
    }

    @Test
    void a_row_with_another_number_of_cells_is_refused_for_itself() {
        List<HistoryLine> lines = read(COLUMNS + "\n" + LINE + ",extra\n" + LINE + "\nshort\n");

        assertThat(lines).extracting(line -> line.broken().isPresent()).containsExactly(true, false, true);
    }

    @Test
    void a_cell_of_ten_thousand_characters_is_left_to_the_rules_of_its_line() {
        assertThat(read(COLUMNS + "\n" + LINE.replace("Ashdown", "y".repeat(10_000)) + "\n"))
                .hasSize(1);
    }

    static Stream<Arguments> what_is_no_such_file() {
        byte[] windows = (COLUMNS + "\n" + LINE + "\n").getBytes(Charset.forName("windows-1252"));
        return Stream.of(
                Arguments.of("file-empty", new byte[0]),
                Arguments.of("file-empty", bytes(COLUMNS + "\n")),
                Arguments.of("file-not-utf-8", windows),
                Arguments.of("file-with-semicolons", bytes((COLUMNS + "\n" + LINE).replace(',', ';'))),
                Arguments.of("file-not-csv", bytes("%PDF-1.7\nnothing of the kind")),
                Arguments.of("file-not-csv", bytes("Dear officer\n\nplease find attached")),
                Arguments.of("file-not-utf-8", new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0}),
                Arguments.of("columns-missing", bytes(COLUMNS.replace(",pnc_id", "") + "\n" + LINE)),
                Arguments.of("columns-unknown", bytes(COLUMNS + ",notes\n" + LINE + ",x")),
                Arguments.of("columns-unknown", bytes(COLUMNS + ",kind\n" + LINE + ",x")),
                Arguments.of("cell-too-long", bytes(COLUMNS + "\n\"" + (LINE + "\n").repeat(400))),
                Arguments.of("file-not-csv", bytes(COLUMNS + "\n\"never closed")),
                Arguments.of("file-too-long", bytes(COLUMNS + "\n" + (LINE + "\n").repeat(20_001))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_no_such_file(String code, byte[] file) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(file));

        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(code);
        assertThat(refused.reasons()).allMatch(reason -> reason.text().endsWith("."));
    }

    @Test
    void no_cell_of_a_report_is_taken_for_a_formula() throws IOException {
        Reason reason = new Reason("record-id-not-readable", "/record_id", "Enter your own id of the record.");
        LineResult line = new LineResult(
                2,
                "=HYPERLINK(\"http://x.example\")",
                LineResult.Result.REFUSED,
                List.of(reason),
                0,
                Optional.empty(),
                Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCsv.write(new HistoryReport("d", false, List.of(line)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFrow,record_id,result,look_alikes,reasons\n")
                .contains("2,\"'=HYPERLINK(\"\"http://x.example\"\")\",Refused,0,")
                .contains("record_id: Enter your own id of the record.");
        for (String start : List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "\nx")) {
            assertThat(ReportCsv.harmless(start)).startsWith("'");
        }
    }

    private List<HistoryLine> read(String text) {
        return read(bytes(text));
    }

    private List<HistoryLine> read(byte[] file) {
        try {
            List<HistoryLine> lines = new ArrayList<>();
            new HistoryCsv(Files.write(folder.resolve("history.csv"), file), "d").read(lines::addAll);
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
