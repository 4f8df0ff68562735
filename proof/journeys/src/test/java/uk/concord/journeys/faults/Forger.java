package uk.concord.journeys.faults;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.PoliceTopics;
import uk.concord.journeys.running.TheSystem;
import uk.concord.local.kafka.KafkaClients;

/** Somebody with a service's own password, who writes on its topics past its doors and its outbox. */
final class Forger implements AutoCloseable {

    private final String service;
    private final KafkaProducer<String, String> producer;

    private Forger(String service, KafkaProducer<String, String> producer) {
        this.service = service;
        this.producer = producer;
    }

    static Forger as(String service) throws IOException {
        TheSystem system = TheSystem.running();
        Map<String, Object> settings = KafkaClients.signedIn(
                "127.0.0.1:" + system.port("kafka"), service, system.secrets().kafka(service));
        settings.put("acks", "all");
        return new Forger(service, new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
    }

    /** Writes what looks like a fact of the service, and tells the id that it bears. */
    String write(String topic, String key, long number, String type, String payload) throws Exception {
        String id = UUID.randomUUID().toString();
        write(topic, key, number, id, type, payload);
        return id;
    }

    void write(String topic, String key, long number, String id, String type, String payload) throws Exception {
        Map<String, String> headers = new TreeMap<>(Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                "/concord/" + service,
                "ce_type",
                type,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                String.valueOf(number),
                "ce_correlationid",
                UUID.randomUUID().toString()));
        producer.send(PoliceTopics.record(topic, key, headers, payload)).get(60, TimeUnit.SECONDS);
    }

    /** An earlier disposal of this person, with an id of its own. */
    static String disposal(UUID person) {
        return Letters.json(Map.of(
                "personId", person,
                "earlierDisposalId", UUID.randomUUID(),
                "reference", "N-ZZZZ-0001",
                "kind", "COMMUNITY_RESOLUTION",
                "givenOn", "2018-10-06",
                "force", "cleveland",
                "yos", "hartlepool",
                "restricted", false,
                "crimeReference", "CR/2018/00000",
                "answers", Map.of("door", "TOPIC", "id", person)));
    }

    /** The registration of this person. */
    static String registration(UUID person) {
        SampleChild child = SampleChild.invented();
        return Letters.json(Map.of(
                "personId",
                person,
                "version",
                1,
                "givenNames",
                child.givenNames(),
                "familyName",
                child.familyName(),
                "dateOfBirth",
                child.dateOfBirth().toString(),
                "force",
                "cleveland",
                "yos",
                "hartlepool",
                "restricted",
                false));
    }

    @Override
    public void close() {
        producer.close();
    }
}
