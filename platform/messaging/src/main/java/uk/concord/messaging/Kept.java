package uk.concord.messaging;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** How a whole record is kept in a row: {@code broker_partition} to {@code digest}, in this order. */
final class Kept {

    private Kept() {}

    /** Fills the parameters from {@code first} on: partition, offset, milliseconds, key, headers, value, digest. */
    static void write(PreparedStatement statement, int first, KafkaRecord record) throws SQLException {
        statement.setInt(first, record.partition());
        statement.setLong(first + 1, record.offset());
        statement.setLong(first + 2, record.written());
        statement.setBytes(first + 3, record.key());
        statement.setBytes(first + 4, record.packedHeaders());
        statement.setBytes(first + 5, record.value());
        statement.setBytes(first + 6, record.digest());
    }

    static KafkaRecord read(ResultSet row) throws SQLException {
        Timestamp written = row.getTimestamp("written");
        return new KafkaRecord(
                row.getString("topic"),
                row.getInt("broker_partition"),
                row.getLong("broker_offset"),
                written.getTime(),
                row.getBytes("raw_key"),
                KafkaRecord.unpackedHeaders(row.getBytes("headers")),
                row.getBytes("value"));
    }
}
