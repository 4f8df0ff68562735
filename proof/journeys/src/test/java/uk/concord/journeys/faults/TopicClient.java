package uk.concord.journeys.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import uk.concord.journeys.checker.Digest;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.running.PoliceTopics;

/** A police system at its topic: it sends until the broker has acknowledged, and writes down what was. */
final class TopicClient implements AutoCloseable {

    private final KafkaProducer<String, String> producer = PoliceTopics.producer();
    private final Ledger ledger;

    TopicClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Sends a notice under this CloudEvents id until the broker has it. */
    void send(String id, String body) throws InterruptedException {
        send(new TreeMap<>(PoliceTopics.noticeHeaders(id)), body);
    }

    /** Sends a record with these headers until the broker has it: the same bytes each time. */
    void send(Map<String, String> headers, String body) throws InterruptedException {
        boolean acknowledged = false;
        while (!acknowledged) {
            try {
                producer.send(PoliceTopics.record(PoliceTopics.NOTICES, null, headers, body))
                        .get();
                acknowledged = true;
            } catch (ExecutionException unsure) {
                acknowledged = false;
            }
        }
        ledger.acknowledged(new Ledger.ByTopic(
                PoliceTopics.NOTICES,
                headers.getOrDefault("ce_source", ""),
                headers.getOrDefault("ce_id", ""),
                Digest.of(new TreeMap<>(headers) + body)));
    }

    @Override
    public void close() {
        producer.close();
    }
}
