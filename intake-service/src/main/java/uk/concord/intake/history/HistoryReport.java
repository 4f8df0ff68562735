package uk.concord.intake.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a file, line by line.
 *
 * @param digest of the file, by which it is known again
 * @param recorded whether it was recorded; false where it was only checked, or refused
 * @param lines each with its result, in the file's order
 */
public record HistoryReport(String digest, boolean recorded, List<LineResult> lines) {

    public HistoryReport {
        lines = List.copyOf(lines);
    }

    /** How many lines come to this. */
    public long count(LineResult.Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    public Map<LineResult.Result, Long> counts() {
        Map<LineResult.Result, Long> counts = new EnumMap<>(LineResult.Result.class);
        for (LineResult.Result result : LineResult.Result.values()) {
            counts.put(result, count(result));
        }
        return counts;
    }

    /** Whether every line can be taken. */
    public boolean whole() {
        return count(LineResult.Result.REFUSED) == 0;
    }

    /** Those about which somebody has to do something: refused, or perhaps a child known already; the first of them. */
    public List<LineResult> toLookAt(int most) {
        List<LineResult> found = new ArrayList<>(
                lines.stream().filter(line -> !line.reasons().isEmpty()).toList());
        lines.stream().filter(line -> line.lookAlikes() > 0).forEach(found::add);
        return found.stream().limit(most).toList();
    }
}
