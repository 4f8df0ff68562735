package uk.concord.identity.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sealed batches in the database, and the rows they cover, over one connection. */
record Batches(Connection connection, String database) {

    private static final String HEADER =
            "select number, from_xid::text, to_xid::text, row_count, root, previous, sealed_at, signature from audit_batch";

    /**
     * A batch as stored.
     *
     * @param header what was signed
     * @param signature by whom, if it verifies
     */
    record Stored(Batch header, byte[] signature) {}

    /**
     * A stored leaf.
     *
     * @param rowId the row it was made from
     * @param hash what was sealed
     */
    record Leaf(long rowId, Hash hash) {}

    /** One step in a select's result. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Batches over(Connection connection) throws SQLException {
        return new Batches(connection, connection.getCatalog());
    }

    Optional<Stored> last() throws SQLException {
        return list(HEADER + " order by number desc limit 1", this::stored).stream()
                .findFirst();
    }

    /** Up to this many batches after that number, in their order. */
    List<Stored> after(long number, int limit) throws SQLException {
        return list(HEADER + " where number > ? order by number limit ?", this::stored, number, limit);
    }

    /** The rows whose transaction id lies in the range, by id. */
    List<AuditRow> rowsBetween(long fromXid, long toXid) throws SQLException {
        return list(
                "select " + AuditRow.COLUMNS
                        + " from audit where xid >= ?::text::xid8 and xid < ?::text::xid8 order by id",
                AuditRow::read,
                Long.toUnsignedString(fromXid),
                Long.toUnsignedString(toXid));
    }

    /** A row by its id. */
    Optional<AuditRow> row(long id) throws SQLException {
        return list("select " + AuditRow.COLUMNS + " from audit where id = ?", AuditRow::read, id).stream()
                .findFirst();
    }

    /** The leaves of a batch, in their order. */
    List<Leaf> leavesOf(long batch) throws SQLException {
        return list(
                "select row_id, leaf from audit_leaf where batch = ? order by position",
                row -> new Leaf(row.getLong(1), Hash.wrap(row.getBytes(2))),
                batch);
    }

    void add(Batch batch, byte[] signature, List<AuditRow> rows, List<Hash> leaves) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into audit_batch (number, from_xid, to_xid, row_count, root, previous, sealed_at, signature)"
                        + " values (?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?, ?)")) {
            set(
                    insert,
                    batch.number(),
                    Long.toUnsignedString(batch.fromXid()),
                    Long.toUnsignedString(batch.toXid()),
                    batch.rows(),
                    batch.root().bytes(),
                    batch.previous().bytes(),
                    OffsetDateTime.ofInstant(batch.sealedAt(), ZoneOffset.UTC),
                    signature);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into audit_leaf (batch, position, row_id, leaf) values (?, ?, ?, ?)")) {
            for (var position = 0; position < rows.size(); position++) {
                set(
                        insert,
                        batch.number(),
                        position,
                        rows.get(position).id(),
                        leaves.get(position).bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The answer of a select, row by row. */
    <T> List<T> list(String select, Reader<T> reader, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(select)) {
            set(statement, values);
            try (var found = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (found.next()) {
                    all.add(reader.read(found));
                }
                return all;
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private Stored stored(ResultSet row) throws SQLException {
        var header = new Batch(
                database,
                row.getLong(1),
                Long.parseUnsignedLong(row.getString(2)),
                Long.parseUnsignedLong(row.getString(3)),
                row.getInt(4),
                Hash.wrap(row.getBytes(5)),
                Hash.wrap(row.getBytes(6)),
                AuditRow.instant(row, 7));
        return new Stored(header, row.getBytes(8));
    }
}
