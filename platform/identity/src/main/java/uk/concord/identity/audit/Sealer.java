package uk.concord.identity.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Seals the rows of audit in batches. A batch takes every row of the transactions between the last batch's horizon and
 * the oldest transaction that is still open: whoever commits late is not before any horizon, so no row is ever missed.
 * One sealer works at a time, however many run.
 */
public final class Sealer {

    /** A backlog is sealed in several batches, so that neither sealing nor verifying holds it all in memory. */
    private static final int ROWS_A_BATCH = 5_000;

    /** Number of the advisory lock in this database; nothing else takes it. */
    private static final long ONE_SEALER = 0x436f6e636f726453L;

    /** Where connections of the sealer's own database role come from. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections database;
    private final SealingKey key;
    private final Anchor anchor;

    public Sealer(Connections database, SealingKey key, Anchor anchor) {
        this.database = database;
        this.key = key;
        this.anchor = anchor;
    }

    /**
     * Seals all that can be sealed now.
     *
     * @return how many batches were made; 0 also when another sealer is at work
     * @throws IllegalStateException when the database and the anchor file contradict each other: nothing is sealed then
     */
    public int sealWhatIsReady() throws SQLException, IOException {
        var made = 0;
        try (var connection = database.open()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            while (pass(connection)) {
                made++;
            }
        }
        return made;
    }

    /** Anchors what was committed, then seals one batch; the next pass anchors that one in turn. */
    private boolean pass(Connection connection) throws SQLException, IOException {
        try {
            var batches = Batches.over(connection);
            var sealed = alone(batches) && sealNext(batches, anchored(batches));
            connection.commit();
            return sealed;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static boolean alone(Batches batches) throws SQLException {
        return batches.list("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_SEALER)
                .get(0);
    }

    private Optional<Batch> anchored(Batches batches) throws SQLException, IOException {
        var line = anchor.last();
        var last = batches.last().map(Batches.Stored::header);
        long from = line.map(Anchor.Line::number).orElse(0L);
        if (from > last.map(Batch::number).orElse(0L) || line.isPresent() && !isIn(batches, line.get())) {
            throw new IllegalStateException("The anchor file knows batch " + from
                    + ", the database does not have it so." + " Verify the audit before anything else is sealed.");
        }
        for (var batch : batches.after(from, ROWS_A_BATCH)) {
            anchor.add(new Anchor.Line(batch.header().number(), batch.header().hash()));
        }
        return last;
    }

    private static boolean isIn(Batches batches, Anchor.Line line) throws SQLException {
        return batches.after(line.number() - 1, 1).stream()
                .anyMatch(batch -> batch.header().hash().equals(line.hash()));
    }

    private boolean sealNext(Batches batches, Optional<Batch> last) throws SQLException {
        var from = last.map(Batch::toXid).orElse(0L);
        var to = horizon(batches, from);
        var rows = batches.rowsBetween(from, to);
        if (rows.isEmpty()) {
            return false;
        }
        var leaves = rows.stream().map(AuditRow::leaf).toList();
        var batch = new Batch(
                batches.database(),
                last.map(Batch::number).orElse(0L) + 1,
                from,
                to,
                rows.size(),
                MerkleTree.root(leaves),
                last.map(Batch::hash).orElse(Hash.NOTHING),
                now(batches));
        batches.add(batch, key.sign(batch.bytes()), rows, leaves);
        return true;
    }

    /** The oldest transaction still open, or nearer where there is a backlog; a transaction is never split. */
    private static long horizon(Batches batches, long from) throws SQLException {
        var open = batches.list(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text",
                        row -> Long.parseUnsignedLong(row.getString(1)))
                .get(0);
        List<Long> far = batches.list(
                "select max(xid)::text from (select xid from audit where xid >= ?::text::xid8 and xid < ?::text::xid8"
                        + " order by xid limit ?) backlog having count(*) = ? and max(xid) > min(xid)",
                row -> Long.parseUnsignedLong(row.getString(1)),
                Long.toUnsignedString(from),
                Long.toUnsignedString(open),
                ROWS_A_BATCH,
                ROWS_A_BATCH);
        return far.isEmpty() ? open : far.get(0);
    }

    private static Instant now(Batches batches) throws SQLException {
        return batches.list("select clock_timestamp()", row -> AuditRow.instant(row, 1))
                .get(0);
    }
}
