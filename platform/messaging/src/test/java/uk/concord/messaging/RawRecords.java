package uk.concord.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes records straight onto a topic, as somebody does who does not know our outbox. */
final class RawRecords implements AutoCloseable {

    static final String SOURCE = "/concord/other";

    private final KafkaProducer<byte[], byte[]> producer;

    RawRecords(String bootstrap) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    static Map<String, String> envelope(UUID id, long number) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Envelope.SPEC_VERSION, "1.0");
        headers.put(Envelope.ID, id.toString());
        headers.put(Envelope.SOURCE, SOURCE);
        headers.put(Envelope.TYPE, TestService.TYPE);
        headers.put(Envelope.TIME, "2019-03-04T10:00:00Z");
        headers.put(Envelope.SEQUENCE, Long.toString(number));
        return headers;
    }

    void fact(String topic, String key, long number, String payload) throws ExecutionException, InterruptedException {
        send(topic, key, envelope(UUID.randomUUID(), number), payload);
    }

    void send(String topic, String key, Map<String, String> headers, String payload)
            throws ExecutionException, InterruptedException {
        send(topic, key, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    void send(String topic, String key, Map<String, String> headers, byte[] payload)
            throws ExecutionException, InterruptedException {
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, keyBytes, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
