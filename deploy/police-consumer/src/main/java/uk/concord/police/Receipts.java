package uk.concord.police;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells Concord of each record of the feed that it is held, or why not: a CloudEvent on the force's topic of receipts. */
final class Receipts implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "uk.concord.outcome.received.v1";

    private final Producer<String, byte[]> producer;
    private final ConsumerSettings settings;
    private final Clock clock;

    Receipts(ConsumerSettings settings, Clock clock) {
        this.producer = new KafkaProducer<>(settings.producer(), new StringSerializer(), new ByteArraySerializer());
        this.settings = settings;
        this.clock = clock;
    }

    void acknowledge(PublishedOutcome outcome) {
        send(outcome, "ACKNOWLEDGED", null);
    }

    void reject(PublishedOutcome outcome, String reason) {
        send(outcome, "REJECTED", reason);
    }

    /** Returns when the broker has it. @throws NotSent when it has not */
    private void send(PublishedOutcome outcome, String result, String reason) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                settings.receipts(), outcome.caseId().toString(), payload(outcome, result, reason));
        headers(outcome, result)
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new NotSent(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** The id follows from what is answered: the same answer, given again after a crash, is the same record. */
    private Map<String, String> headers(PublishedOutcome outcome, String result) {
        byte[] name = (outcome.eventId() + " " + result).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.nameUUIDFromBytes(name).toString());
        headers.put("ce_source", "/police/" + settings.force());
        headers.put("ce_type", TYPE);
        headers.put("ce_time", clock.instant().toString());
        return headers;
    }

    private static byte[] payload(PublishedOutcome outcome, String result, String reason) {
        ObjectNode receipt = JSON.createObjectNode()
                .put("caseId", outcome.caseId().toString())
                .put("version", outcome.version())
                .put("eventId", outcome.eventId().toString())
                .put("result", result);
        if (reason != null) {
            receipt.put("reason", reason);
        }
        try {
            return JSON.writeValueAsBytes(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt cannot be written as JSON", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    /** The broker has not taken a receipt: the record it answers is read again. */
    static final class NotSent extends RuntimeException {
        NotSent(Throwable cause) {
            super(cause);
        }
    }
}
