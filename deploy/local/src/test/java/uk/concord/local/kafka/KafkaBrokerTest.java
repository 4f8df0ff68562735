package uk.concord.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.local.FreePorts;

class KafkaBrokerTest {

    private static final List<String> FORCES = List.of("cleveland", "durham");
    private static final List<Topic> TOPICS = Topic.all(FORCES);

    @TempDir
    static Path folder;

    static KafkaBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = KafkaBroker.start(KafkaSettings.guarded(folder, FreePorts.next(), FreePorts.next(), "admin-password"));
        try (Admin admin = Admin.create(broker.administrator())) {
            TopicsAndRights plan = new TopicsAndRights(TOPICS);
            for (int twice = 0; twice < 2; twice++) {
                plan.createTopics(admin);
                plan.admit(admin, passwords());
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    static Stream<String> principals() {
        return passwords().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("principals")
    void writesWhereTheTableSaysAndNowhereElse(String principal) {
        try (KafkaProducer<String, String> producer =
                producer(principal, passwords().get(principal))) {
            for (Topic topic : TOPICS) {
                var sent = producer.send(new ProducerRecord<>(topic.name(), "key", "value"));
                if (topic.writers().contains(principal)) {
                    assertThat(sent).as("%s to %s", principal, topic.name()).succeedsWithin(Duration.ofSeconds(30));
                } else {
                    assertThat(sent)
                            .as("%s to %s", principal, topic.name())
                            .failsWithin(Duration.ofSeconds(30))
                            .withThrowableThat()
                            .withCauseInstanceOf(TopicAuthorizationException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("principals")
    void readsWhereTheTableSaysAndNowhereElse(String principal) {
        for (Topic topic : TOPICS) {
            try (KafkaConsumer<String, String> consumer = consumer(principal, principal)) {
                consumer.subscribe(List.of(topic.name()));
                if (topic.readers().contains(principal)) {
                    consumer.poll(Duration.ofMillis(200));
                } else {
                    assertThatThrownBy(
                                    () -> Awaitility.await().until(() -> consumer.poll(Duration.ofMillis(200)) == null))
                            .as("%s from %s", principal, topic.name())
                            .isInstanceOf(TopicAuthorizationException.class);
                }
            }
        }
    }

    @Test
    void aForceMayUseItsOwnGroupsOnly() {
        try (KafkaConsumer<String, String> own = consumer("police-cleveland", "police-cleveland.custody")) {
            own.subscribe(List.of("police.cleveland.replies"));
            own.poll(Duration.ofSeconds(1));
        }
        try (KafkaConsumer<String, String> foreign = consumer("police-cleveland", "police-cleveland-north")) {
            foreign.subscribe(List.of("police.cleveland.replies"));
            assertThatThrownBy(() -> Awaitility.await().until(() -> foreign.poll(Duration.ofMillis(200)) == null))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (KafkaProducer<String, String> producer = producer("intake", "wrong")) {
            assertThat(producer.send(new ProducerRecord<>("concord.cases", "key", "value")))
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .withCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void keepsOurTopicsSevenDaysAndThoseOfThePoliceThirtyFive() {
        assertThat(TOPICS).hasSize(12).allSatisfy(topic -> {
            boolean ours = topic.name().startsWith("concord.");
            assertThat(topic.kept()).isEqualTo(Duration.ofDays(ours ? 7 : 35));
            assertThat(topic.partitions()).isEqualTo(ours ? 6 : 3);
        });
    }

    @Test
    void anOpenBrokerKeepsItsRecordsOverARestart(@TempDir Path own) throws Exception {
        KafkaSettings settings = KafkaSettings.open(own, FreePorts.next(), FreePorts.next());
        try (KafkaBroker first = KafkaBroker.start(settings);
                Admin admin = Admin.create(first.administrator())) {
            new TopicsAndRights(TOPICS).createTopics(admin);
        }
        try (KafkaBroker second = KafkaBroker.start(settings);
                Admin admin = Admin.create(second.administrator())) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).hasSize(TOPICS.size());
        }
    }

    private static Map<String, String> passwords() {
        Map<String, String> passwords = new TreeMap<>();
        Topic.SERVICES.forEach(service -> passwords.put(service, service + "-password"));
        FORCES.forEach(force -> passwords.put(Topic.principalOf(force), force + "-password"));
        return passwords;
    }

    private static KafkaProducer<String, String> producer(String principal, String password) {
        return new KafkaProducer<>(
                broker.clientOf(principal, password), new StringSerializer(), new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(String principal, String group) {
        Map<String, Object> settings = broker.clientOf(principal, passwords().get(principal));
        settings.put("group.id", group);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
