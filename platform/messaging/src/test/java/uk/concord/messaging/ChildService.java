package uk.concord.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A service in a Java process of its own, so that it can be killed: at a chosen moment by itself, or from outside. */
final class ChildService {

    static final int KILLED = 137;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static int last;

    private ChildService() {}

    /** Arguments: what it does, then URL, user and password of its database, the broker, a topic, a number. */
    public static void main(String[] arguments) throws Exception {
        TestDatabase database = new TestDatabase(arguments[1], arguments[2], arguments[3]);
        String bootstrap = arguments[4];
        last = Integer.parseInt(arguments[6]);
        switch (arguments[0]) {
            case "relay" -> new TestService(database, bootstrap).start();
            case "relay that dies on acknowledgement" ->
                relay(database, bootstrap).start();
            case "reader that dies" ->
                new TestService(database, bootstrap)
                        .hearing(arguments[5], fact -> dieOnLast())
                        .start();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        new CountDownLatch(1).await();
    }

    static String[] arguments(String what, TestDatabase database, String bootstrap, String topic, int number) {
        return new String[] {
            what, database.url(), database.user(), database.password(), bootstrap, topic, Integer.toString(number)
        };
    }

    private static Relay relay(TestDatabase database, String bootstrap) throws Exception {
        KafkaClients kafka = new KafkaClients(bootstrap, database.user(), null, null);
        TestService pool = new TestService(database, bootstrap);
        return new Relay(
                pool.pool, "/concord/" + database.user(), () -> dying(kafka), new Measures(new SimpleMeterRegistry()));
    }

    private static Producer<byte[], byte[]> dying(KafkaClients kafka) {
        Map<String, Object> settings = kafka.producerSettings();
        settings.put("interceptor.classes", DiesOnAcknowledgement.class.getName());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static void dieOnLast() {
        if (COUNT.incrementAndGet() == last) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** Kafka calls it when a record is on the topic, before anybody who waits for that learns of it. */
    public static final class DiesOnAcknowledgement implements ProducerInterceptor<byte[], byte[]> {
        @Override
        public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
            return record;
        }

        @Override
        public void onAcknowledgement(RecordMetadata metadata, Exception exception) {
            if (exception == null) {
                dieOnLast();
            }
        }

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> settings) {}
    }
}
