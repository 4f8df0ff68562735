package uk.concord.messaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record just as it stood on its topic, whole, so that it can be kept and tried again byte for byte.
 *
 * @param written the broker's or the producer's time on it, in milliseconds of the epoch
 * @param key may be null
 * @param headers name and value in their order; a value may be null
 * @param value may be null
 */
record KafkaRecord(
        String topic,
        int partition,
        long offset,
        long written,
        byte[] key,
        List<KafkaRecord.Header> headers,
        byte[] value) {

    /** One header as it came. */
    record Header(String name, byte[] value) {}

    static KafkaRecord of(ConsumerRecord<byte[], byte[]> record) {
        List<Header> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        return new KafkaRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key(),
                headers,
                record.value());
    }

    /** Where it stood; names a record that has no usable name of its own. */
    String place() {
        return topic + "/" + partition + "/" + offset;
    }

    /** The key as text, or null. */
    String keyText() {
        return text(key);
    }

    /** The last header of this name as text, or null. */
    String header(String name) {
        String found = null;
        for (Header header : headers) {
            if (header.name().equals(name)) {
                found = text(header.value());
            }
        }
        return found;
    }

    Map<String, String> headerTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        headers.stream()
                .filter(header -> header.value() != null)
                .forEach(header -> texts.put(header.name(), text(header.value())));
        return texts;
    }

    /** What makes two records under one id the same: type, key and content; a sender may send again at another time. */
    byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : new byte[][] {key, bytes(header(Envelope.TYPE)), value}) {
                digest.update((part == null ? "absent;" : part.length + ";").getBytes(StandardCharsets.US_ASCII));
                digest.update(part == null ? new byte[0] : part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All headers in one piece, to be kept. */
    byte[] packedHeaders() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(packed)) {
            for (Header header : headers) {
                write(out, bytes(header.name()));
                write(out, header.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static List<Header> unpackedHeaders(byte[] packed) {
        List<Header> headers = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            while (in.available() > 0) {
                headers.add(new Header(text(read(in)), read(in)));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return headers;
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part == null ? -1 : part.length);
        out.write(part == null ? new byte[0] : part);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
