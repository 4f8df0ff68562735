package uk.concord.identity.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves that the audit is as it was sealed: walks the batches from the first, with nothing but read access, the public
 * key and the anchor file, and stops at the first that is broken.
 */
public final class Verification {

    private static final int BATCHES_AT_ONCE = 200;

    private final Batches batches;
    private final PublicSealingKey key;
    private final Anchor.Reading anchor;
    private final Instant begun;
    private final List<String> erasures = new ArrayList<>();
    private Optional<Batch> previous = Optional.empty();
    private Instant newest = Instant.EPOCH;
    private boolean previousAnchored = true;
    private long rows;

    private Verification(Batches batches, PublicSealingKey key, Anchor.Reading anchor, Instant begun) {
        this.batches = batches;
        this.key = key;
        this.anchor = anchor;
        this.begun = begun;
    }

    /** Verifies the audit of one database, as it stands at one moment. */
    public static Verdict of(Sealer.Connections database, PublicSealingKey key, Anchor anchor)
            throws SQLException, IOException {
        try (var connection = database.open()) {
            var batches = Batches.over(connection);
            var begun = batches.list("select clock_timestamp()", row -> AuditRow.instant(row, 1))
                    .get(0);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            // The anchor comes first: what it has is committed, so the snapshot taken after it has it too.
            try (var lines = anchor.read()) {
                connection.setAutoCommit(false);
                return new Verification(batches, key, lines, begun).walk();
            } finally {
                connection.rollback();
            }
        }
    }

    private Verdict walk() throws SQLException, IOException {
        for (var next = next(); !next.isEmpty(); next = next()) {
            for (var batch : next) {
                var faults = faults(batch);
                if (!faults.isEmpty()) {
                    return verdict(Optional.of(new Verdict.Broken(batch.header().number(), faults)));
                }
            }
        }
        return verdict(anchor.next()
                .map(line -> new Verdict.Broken(
                        line.number(),
                        List.of("it is in the anchor file and not in the database: the end was cut off"))));
    }

    private List<Batches.Stored> next() throws SQLException {
        return batches.after(previous.map(Batch::number).orElse(0L), BATCHES_AT_ONCE);
    }

    private List<String> faults(Batches.Stored batch) throws SQLException, IOException {
        var header = batch.header();
        var faults = new ArrayList<String>();
        chain(header, faults);
        seal(batch, faults);
        var contents = new BatchContents(
                header, batches.leavesOf(header.number()), batches.rowsBetween(header.fromXid(), header.toXid()));
        faults.addAll(contents.faults(newest));
        for (var row : contents.rows()) {
            if (row.isErased()) {
                erasure(row, faults);
            }
        }
        newest = contents.newest(newest);
        if (faults.isEmpty()) {
            rows += header.rows();
            previous = Optional.of(header);
        }
        return faults;
    }

    private void chain(Batch header, List<String> faults) {
        var expected = previous.map(Batch::number).orElse(0L) + 1;
        if (header.number() != expected) {
            faults.add("batch " + expected + " is missing before it");
        } else if (!header.previous().equals(previous.map(Batch::hash).orElse(Hash.NOTHING))
                || header.fromXid() != previous.map(Batch::toXid).orElse(0L)) {
            faults.add("it does not follow the batch before it: the chain is broken");
        }
    }

    private void seal(Batches.Stored batch, List<String> faults) throws IOException {
        var header = batch.header();
        var line = anchor.next();
        var asAnchored = line.isPresent() && line.get().hash().equals(header.hash());
        if (line.isPresent() && !asAnchored) {
            faults.add("its header is not the one in the anchor file");
        }
        if (!previousAnchored && header.sealedAt().isBefore(begun)) {
            faults.add(
                    "the batch before it is not in the anchor file, where it was written before this one was sealed");
        }
        previousAnchored = line.isPresent();
        if (!key.signed(header.bytes(), batch.signature())) {
            faults.add(
                    asAnchored
                            ? "its signature is not by the sealing key"
                            : "its signature is not by the sealing key over this header");
        }
    }

    private void erasure(AuditRow row, List<String> faults) throws SQLException {
        var reason = batches.list(
                "select actor, recorded_at, details ->> 'why' from audit where id = ? and id > ? and act = 'ERASURE'"
                        + " and operation = 'audit.erase' and subject = ?",
                found -> "row %d was erased by %s at %s, row %d says why: %s"
                        .formatted(
                                row.id(),
                                found.getString(1),
                                AuditRow.instant(found, 2),
                                row.erasedBy().orElseThrow(),
                                found.getString(3)),
                row.erasedBy().orElseThrow(),
                row.id(),
                "audit/" + row.id());
        if (reason.isEmpty()) {
            faults.add("row " + row.id() + " is blank and no row says why it was erased");
        }
        erasures.addAll(reason);
    }

    private Verdict verdict(Optional<Verdict.Broken> broken) throws SQLException {
        var waiting = batches.list(
                "select count(*) from audit where xid >= ?::text::xid8",
                row -> row.getLong(1),
                Long.toUnsignedString(previous.map(Batch::toXid).orElse(0L)));
        return new Verdict(
                batches.database(),
                previous.map(Batch::number).orElse(0L),
                rows,
                previous.map(Batch::sealedAt),
                waiting.get(0),
                List.copyOf(erasures),
                broken);
    }
}
