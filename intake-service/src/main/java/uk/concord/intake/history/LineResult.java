package uk.concord.intake.history;

import java.util.List;
import java.util.Optional;
import uk.concord.intake.notice.Notice;
import uk.concord.rules.Reason;

/**
 * What becomes of a line.
 *
 * @param number its row
 * @param recordId the force's own id, or empty where the row is none
 * @param result what it comes to
 * @param reasons why it is refused; empty where it is not
 * @param lookAlikes how many known children have the same family name and birth date, where it is a new person
 * @param sameAs the row of this file with which it shares its child, or that it repeats
 * @param contents what it says, where it can be read and is still to be recorded
 */
public record LineResult(
        int number,
        String recordId,
        Result result,
        List<Reason> reasons,
        long lookAlikes,
        Optional<Integer> sameAs,
        Optional<Notice.Contents> contents) {

    /** What a line comes to. */
    public enum Result {
        NEW_PERSON("A new child, and the disposal"),
        KNOWN_PERSON("The disposal, of a child known by PNC id"),
        KNOWN_ALREADY("Known already: nothing is added"),
        REFUSED("Refused");

        private final String title;

        Result(String title) {
            this.title = title;
        }

        /** What pages and reports call it. */
        public String title() {
            return title;
        }
    }

    public LineResult {
        reasons = List.copyOf(reasons);
    }

    static LineResult refused(HistoryLine line, List<Reason> reasons) {
        return new LineResult(
                line.number(), line.recordId(), Result.REFUSED, reasons, 0, Optional.empty(), Optional.empty());
    }

    static LineResult taken(
            HistoryLine line, Result result, long lookAlikes, Optional<Integer> sameAs, Notice.Contents contents) {
        return new LineResult(
                line.number(), line.recordId(), result, List.of(), lookAlikes, sameAs, Optional.of(contents));
    }

    /** The same for a report, which holds nothing of what the line says. */
    public LineResult reported() {
        return new LineResult(number, recordId, result, reasons, lookAlikes, sameAs, Optional.empty());
    }

    /** Whether recording the file records this line. */
    public boolean adds() {
        return result == Result.NEW_PERSON || result == Result.KNOWN_PERSON;
    }
}
