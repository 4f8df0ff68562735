package uk.concord.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A fact in the outbox that is not known to be on its topic, and how it looks there: the same bytes every time. */
record Unpublished(
        long position,
        OffsetDateTime created,
        String id,
        String topic,
        String key,
        long number,
        String type,
        OffsetDateTime happened,
        String payload,
        String correlation,
        String causation,
        String traceparent) {

    static Unpublished of(ResultSet row) throws SQLException {
        return new Unpublished(
                row.getLong("position"),
                row.getObject("created", OffsetDateTime.class),
                row.getString("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getLong("seq"),
                row.getString("type"),
                row.getObject("happened", OffsetDateTime.class),
                row.getString("payload"),
                row.getString("correlation"),
                row.getString("causation"),
                row.getString("traceparent"));
    }

    ProducerRecord<byte[], byte[]> record(String source) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(key), bytes(payload));
        header(record, Envelope.CONTENT_TYPE, "application/json");
        header(record, Envelope.SPEC_VERSION, "1.0");
        header(record, Envelope.ID, id);
        header(record, Envelope.SOURCE, source);
        header(record, Envelope.TYPE, type);
        header(record, Envelope.TIME, happened.toInstant().toString());
        header(record, Envelope.SEQUENCE, Long.toString(number));
        header(record, Envelope.CORRELATION, correlation);
        header(record, Envelope.CAUSATION, causation);
        header(record, Envelope.TRACEPARENT, traceparent);
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        if (value != null) {
            record.headers().add(name, bytes(value));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
