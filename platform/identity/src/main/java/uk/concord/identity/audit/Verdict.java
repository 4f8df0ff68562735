package uk.concord.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param database whose audit
 * @param batches how many batches are proven, from the first on
 * @param rows how many rows these cover
 * @param provenUpTo when the last proven batch was sealed
 * @param notSealed how many rows wait to be sealed
 * @param erasures a line for each proven row that was erased since: which, by whom, when and why
 * @param broken the first batch that is not as it was sealed
 */
public record Verdict(
        String database,
        long batches,
        long rows,
        Optional<Instant> provenUpTo,
        long notSealed,
        List<String> erasures,
        Optional<Broken> broken) {

    /**
     * A batch that is not as it was sealed.
     *
     * @param batch its number
     * @param faults what is wrong with it, in words
     */
    public record Broken(long batch, List<String> faults) {}

    /** Whether everything that was ever sealed is as it was, or lawfully erased. */
    public boolean holds() {
        return broken.isEmpty();
    }

    /** The verdict in plain words, some lines. */
    public String inWords() {
        var proven = provenUpTo
                .map(moment -> "%s: %s, %s, proven up to %s"
                        .formatted(
                                database, counted(batches, "batch", "batches"), counted(rows, "row", "rows"), moment))
                .orElse(database + ": no batch proven");
        var words = broken.map(first -> "%s: BROKEN at batch %d%n  %s%n%s"
                        .formatted(
                                database,
                                first.batch(),
                                String.join(System.lineSeparator() + "  ", first.faults()),
                                proven))
                .orElse("%s; %s not sealed yet".formatted(proven, counted(notSealed, "row", "rows")));
        return erasures.isEmpty()
                ? words
                : words + System.lineSeparator() + "  " + String.join(System.lineSeparator() + "  ", erasures);
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
