package uk.concord.intake.history;

import java.util.Optional;
import uk.concord.intake.notice.NoticeAsSent;
import uk.concord.rules.Reason;

/**
 * A line of a file of earlier disposals, as the force wrote it.
 *
 * @param number its row, as a spreadsheet counts: the first row holds the names of the columns
 * @param recordId the force's own id of the record
 * @param outcomeCode the Home Office's, or empty
 * @param sent the same as a notice
 * @param broken why the row is no line at all, for example because a cell is missing
 */
public record HistoryLine(
        int number, String recordId, String outcomeCode, NoticeAsSent sent, Optional<Reason> broken) {}
