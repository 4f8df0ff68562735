package uk.concord.police;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.concord.local.FreePorts;
import uk.concord.local.kafka.KafkaBroker;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.kafka.TopicsAndRights;

/** A real broker with the rights of operation, on which notification-service publishes and Cleveland reads. */
final class Feed implements AutoCloseable {

    private static final String OUTCOMES = "police.cleveland.outcomes";
    private static final String RECEIPTS = "police.cleveland.receipts";

    private final KafkaBroker broker;
    private final KafkaProducer<String, byte[]> notification;

    Feed(Path folder) throws IOException, InterruptedException, ExecutionException {
        broker = KafkaBroker.start(KafkaSettings.guarded(folder, FreePorts.next(), FreePorts.next(), "admin-password"));
        try (Admin admin = Admin.create(broker.administrator())) {
            TopicsAndRights plan = new TopicsAndRights(Topic.all(List.of("cleveland")));
            plan.createTopics(admin);
            plan.admit(admin, Map.of("notification", "its-password", "police-cleveland", "police-password"));
        }
        notification = new KafkaProducer<>(
                broker.clientOf("notification", "its-password"), new StringSerializer(), new ByteArraySerializer());
    }

    /** As the force signs in, in a group of its own. */
    ConsumerSettings settings(String group) {
        return new ConsumerSettings(
                "cleveland",
                broker.bootstrapServers(),
                "police-cleveland",
                "police-password",
                "police-cleveland." + group);
    }

    /** Publishes this version of the case, as Concord does. */
    void publish(UUID caseId, int version, UUID eventId) {
        publish(caseId.toString(), eventId, payload(caseId, version));
    }

    void publish(String key, UUID eventId, String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(OUTCOMES, key, payload.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", eventId.toString(), "ce_type", PublishedOutcome.TYPE, "ce_specversion", "1.0")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            notification.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Every receipt that answers for the case. */
    List<ConsumerRecord<String, byte[]>> receipts(UUID caseId) {
        return receipts().stream()
                .filter(record -> text(record).contains(caseId.toString()))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> receipts() {
        try (var consumer =
                new KafkaConsumer<>(broker.administrator(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> places = consumer.partitionsFor(RECEIPTS).stream()
                    .map(partition -> new TopicPartition(RECEIPTS, partition.partition()))
                    .toList();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (places.stream().anyMatch(place -> consumer.position(place) < ends.get(place))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String payload(UUID caseId, int version) {
        return ("{\"caseId\":\"%s\",\"version\":%d,\"reference\":\"G-4K7Q-9T2B\",\"crimeReference\":\"CR/2019/0412\","
                        + "\"state\":\"OPEN\",\"lines\":[{\"offenceId\":\"%s\",\"number\":1,\"offenceCode\":\"TH68010\","
                        + "\"progress\":\"RECEIVED\"}]}")
                .formatted(caseId, version, caseId);
    }

    @Override
    public void close() {
        notification.close();
        broker.close();
    }
}
