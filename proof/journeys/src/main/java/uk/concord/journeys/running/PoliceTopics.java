package uk.concord.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.concord.local.kafka.KafkaClients;

/** The topics of Cleveland's police, read and written with the force's own sign-in. */
public final class PoliceTopics {

    public static final String NOTICES = "police.cleveland.disposal-notices";
    public static final String REPLIES = "police.cleveland.replies";

    private static final String PRINCIPAL = "police-cleveland";
    private static final Duration POLL = Duration.ofMillis(200);

    private PoliceTopics() {}

    /** The headers with which a force sends a notice. */
    public static Map<String, String> noticeHeaders(String id) {
        return Map.of(
                "content-type", "application/json",
                "ce_specversion", "1.0",
                "ce_id", id,
                "ce_source", "/police/cleveland",
                "ce_type", "uk.concord.disposal-notice.sent.v1",
                "ce_time", Instant.now().toString());
    }

    /** Sends one record and returns when the broker has it. */
    public static RecordMetadata send(String topic, String key, Map<String, String> headers, String value) {
        try (KafkaProducer<String, String> producer = producer()) {
            return producer.send(record(topic, key, headers, value)).get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new IllegalStateException("The broker did not take the record", refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A producer with the force's sign-in, for who sends many; the caller closes it. */
    public static KafkaProducer<String, String> producer() {
        Map<String, Object> settings = settings();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** A record as a force makes it. */
    public static ProducerRecord<String, String> record(
            String topic, String key, Map<String, String> headers, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Everything that a topic holds now, from its beginning. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(all::add);
            }
            return all;
        }
    }

    /** The text of a header, empty where there is none. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings() {
        TheSystem system = TheSystem.running();
        try {
            return KafkaClients.signedIn(
                    "127.0.0.1:" + system.port("kafka"),
                    PRINCIPAL,
                    system.secrets().kafka(PRINCIPAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
