package uk.concord.identity.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a batch covers, as found: its leaves, and the rows of its range. A pure value that says what is wrong with them.
 *
 * @param header what was signed
 * @param leaves the stored leaves, in their order
 * @param rows the rows whose transaction lies in the batch's range, by id
 */
record BatchContents(Batch header, List<Batches.Leaf> leaves, List<AuditRow> rows) {

    /** A clock that was set between two rows; and the longest that a transaction lives before its audit row. */
    private static final Duration CLOCK_STEP = Duration.ofMinutes(5);

    private static final Duration LONG_TRANSACTION = Duration.ofHours(1);

    /** Everything that is wrong, or nothing. */
    List<String> faults(Instant newestBefore) {
        var faults = new ArrayList<String>();
        leavesAgainstHeader(faults);
        rowsAgainstLeaves(faults);
        times(newestBefore, faults);
        return faults;
    }

    private void leavesAgainstHeader(List<String> faults) {
        if (leaves.size() != header.rows()) {
            faults.add("it was signed with " + header.rows() + " rows and has " + leaves.size() + " leaves");
        } else if (!root().equals(header.root())) {
            faults.add("its leaves do not give the root in its header");
        }
    }

    private Hash root() {
        return MerkleTree.root(leaves.stream().map(Batches.Leaf::hash).toList());
    }

    private void rowsAgainstLeaves(List<String> faults) {
        var sealed = leaves.stream().collect(Collectors.toMap(Batches.Leaf::rowId, Batches.Leaf::hash));
        var present = rows.stream().collect(Collectors.toMap(AuditRow::id, Function.identity()));
        leaves.stream()
                .filter(leaf -> !present.containsKey(leaf.rowId()))
                .forEach(leaf -> faults.add("row " + leaf.rowId() + " is missing"));
        rows.stream()
                .filter(row -> !sealed.containsKey(row.id()))
                .forEach(row -> faults.add("row " + row.id() + " was inserted after its range had been sealed"));
        altered(
                rows.stream()
                        .filter(row -> sealed.containsKey(row.id()) && !row.isErased())
                        .filter(row -> !row.leaf().equals(sealed.get(row.id())))
                        .toList(),
                sealed,
                faults);
    }

    private static void altered(List<AuditRow> altered, Map<Long, Hash> sealed, List<String> faults) {
        Set<Long> named = new HashSet<>();
        for (var row : altered) {
            if (!named.add(row.id())) {
                continue;
            }
            var partner = altered.stream()
                    .filter(other -> !named.contains(other.id()))
                    .filter(other ->
                            row.belongsAt(other, sealed.get(other.id())) && other.belongsAt(row, sealed.get(row.id())))
                    .findFirst();
            partner.ifPresent(other -> named.add(other.id()));
            faults.add(
                    partner.isPresent()
                            ? "rows " + row.id() + " and " + partner.get().id() + " were swapped"
                            : "row " + row.id() + " was changed");
        }
    }

    /**
     * Transaction ids rise with time, so a row cannot have been recorded long before rows of lower ids, nor after it was
     * sealed: one that says so was written with a false time.
     */
    private void times(Instant newestBefore, List<String> faults) {
        for (var row : rows) {
            if (row.recordedAt().isAfter(header.sealedAt().plus(CLOCK_STEP))
                    || row.recordedAt().isBefore(newestBefore.minus(LONG_TRANSACTION))) {
                faults.add("row " + row.id() + " says it was recorded at " + row.recordedAt()
                        + ", which does not fit its neighbours");
            }
        }
    }

    /** The newest time among the rows, or that one where it is newer. */
    Instant newest(Instant before) {
        return rows.stream().map(AuditRow::recordedAt).reduce(before, (one, other) -> one.isAfter(other) ? one : other);
    }
}
