package uk.concord.intake.history.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.LineResult;
import uk.concord.intake.history.contract.HistoryColumns;

/**
 * A report for machines. No names.
 *
 * @param digest SHA-256 of the file, to be named when it is recorded
 * @param state CHECKED, REFUSED or RECORDED
 * @param version always 1: a file does not change
 * @param allowedActions what may follow
 */
public record HistoryView(
        String digest, String state, int version, List<String> allowedActions, List<Count> counts, List<Line> lines) {

    /** How many lines come to what. */
    public record Count(String result, long lines) {}

    /** What becomes of a line. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Line(
            int row, String recordId, String result, List<Why> reasons, long lookAlikes, Integer sameAsRow) {}

    /** Why a line is refused. */
    public record Why(String code, String column, String text) {}

    static HistoryView of(HistoryReport report) {
        String checked = report.whole() ? "CHECKED" : "REFUSED";
        return new HistoryView(
                report.digest(),
                report.recorded() ? "RECORDED" : checked,
                1,
                report.whole() && !report.recorded() ? List.of("RECORD") : List.of(),
                report.counts().entrySet().stream()
                        .map(count -> new Count(count.getKey().name(), count.getValue()))
                        .toList(),
                report.lines().stream().map(HistoryView::line).toList());
    }

    private static Line line(LineResult line) {
        return new Line(
                line.number(),
                line.recordId(),
                line.result().name(),
                line.reasons().stream()
                        .map(reason -> new Why(reason.code(), HistoryColumns.of(reason), reason.text()))
                        .toList(),
                line.lookAlikes(),
                line.sameAs().orElse(null));
    }
}
