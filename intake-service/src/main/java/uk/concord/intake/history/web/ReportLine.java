package uk.concord.intake.history.web;

import java.util.List;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.LineResult;
import uk.concord.intake.history.contract.HistoryColumns;

/** A line of a report about which somebody has to do something, as a page shows it. */
public record ReportLine(int row, String recordId, boolean refused, List<String> words) {

    private static final int MOST = 100;

    static List<ReportLine> toLookAt(HistoryReport report) {
        return report.toLookAt(MOST).stream().map(ReportLine::of).toList();
    }

    private static ReportLine of(LineResult line) {
        return line.reasons().isEmpty()
                ? new ReportLine(line.number(), line.recordId(), false, List.of(alike(line.lookAlikes())))
                : new ReportLine(
                        line.number(),
                        line.recordId(),
                        true,
                        line.reasons().stream()
                                .map(reason -> words(HistoryColumns.of(reason), reason.text()))
                                .toList());
    }

    private static String words(String column, String text) {
        return column.isEmpty() ? text : column + ": " + text;
    }

    private static String alike(long known) {
        return known == 1
                ? "A known child has this family name and birth date. It is recorded as a new child; say afterwards whether"
                        + " the two are one."
                : known + " known children have this family name and birth date. It is recorded as a new child; say"
                        + " afterwards whether it is one of them.";
    }
}
