package uk.concord.identity.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A row of audit as it stands in the database.
 *
 * @param id its number, in the order in which rows were begun
 * @param xid the transaction that wrote it
 * @param recordedAt real time
 * @param content its texts, in the order of the columns; none when it was erased
 * @param businessAt business time; null when it was erased
 * @param salt null when it was erased
 * @param erasedBy the row that says why it was erased
 */
record AuditRow(
        long id,
        long xid,
        Instant recordedAt,
        Instant businessAt,
        List<String> content,
        byte[] salt,
        Optional<Long> erasedBy) {

    /** What {@link #read} needs, for a select. */
    static final String COLUMNS = "id, xid::text, recorded_at, business_at, act, operation, actor, subject, recipient,"
            + " details::text, correlation, salt, erased_by";

    private static final byte[] FORM = "concord audit row v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_TEXT = 5;
    private static final int LAST_TEXT = 11;

    static AuditRow read(ResultSet row) throws SQLException {
        var erasedBy = Optional.ofNullable(row.getObject(13, Long.class));
        return new AuditRow(
                row.getLong(1),
                Long.parseUnsignedLong(row.getString(2)),
                instant(row, 3),
                erasedBy.isPresent() ? null : instant(row, 4),
                erasedBy.isPresent() ? List.of() : texts(row),
                row.getBytes(12),
                erasedBy);
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        var texts = new String[LAST_TEXT - FIRST_TEXT + 1];
        for (var column = FIRST_TEXT; column <= LAST_TEXT; column++) {
            texts[column - FIRST_TEXT] = row.getString(column);
        }
        return List.of(texts);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    boolean isErased() {
        return erasedBy.isPresent();
    }

    /** The hash that is sealed for this row. */
    Hash leaf() {
        return leafAs(id);
    }

    private Hash leafAs(long number) {
        return MerkleTree.leaf(salt, canonical(number));
    }

    /** Whether this row was sealed as the other: moved there whole, or with its contents only. */
    boolean belongsAt(AuditRow other, Hash sealed) {
        var contents = new AuditRow(other.id, other.xid, other.recordedAt, businessAt, content, other.salt, erasedBy);
        return leafAs(other.id).equals(sealed) || contents.leaf().equals(sealed);
    }

    /** Every field with its length before it, so that no two different rows have the same bytes. */
    private byte[] canonical(long number) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(FORM);
            out.writeLong(number);
            out.writeLong(xid);
            out.writeLong(micros(recordedAt));
            out.writeLong(micros(businessAt));
            for (var text : content) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
