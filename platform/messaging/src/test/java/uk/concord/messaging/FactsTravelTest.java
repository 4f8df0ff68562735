package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FactsTravelTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aFactTravelsWithItsEnvelopeAndItsCorrelation() throws Exception {
        String topic = Parts.topic("things", 3);
        TestDatabase there = Parts.database();
        try (TestService writer =
                        new TestService(Parts.database(), Parts.broker().bootstrapServers()).start();
                TestService reader = new TestService(there, Parts.broker().bootstrapServers())
                        .hearing(topic)
                        .start()) {
            Correlation correlation = Correlation.continued("way-1", null, null);
            try (Correlation.Scope scope = correlation.open()) {
                assertThat(writer.say(topic, "a", "{\"n\":1}")).isEqualTo(1);
            }
            assertThat(writer.say(topic, "a", "{\"n\":2}")).isEqualTo(2);
            assertThat(writer.say(topic, "b", "{\"n\":1}")).isEqualTo(1);

            await().atMost(SOON).until(() -> there.count("select count(*) from effect") == 3);
            assertThat(there.effects("a")).containsExactly(1L, 2L);
            assertThat(there.column("select payload from effect where key = 'a' order by number"))
                    .containsExactly("{\"n\":1}", "{\"n\":2}");
            assertThat(there.column("select correlation from effect where key = 'a' and number = 1"))
                    .containsExactly("way-1");
            assertThat(there.count("select count(*) from effect where causation = id"))
                    .isEqualTo(3);
        }
    }

    @Test
    void aRollbackGivesItsNumberBack() throws Exception {
        String topic = Parts.topic("things", 1);
        TestDatabase here = Parts.database();
        try (TestService writer = new TestService(here, Parts.broker().bootstrapServers())) {
            writer.say(topic, "a", "{}");
            assertThatThrownBy(() -> writer.inTransaction(() -> {
                        assertThat(writer.messaging.outbox().append(TestService.fact(topic, "a", "{}")))
                                .isEqualTo(2);
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            assertThat(writer.say(topic, "a", "{}")).isEqualTo(2);
            assertThat(here.column("select seq from outbox order by seq")).containsExactly("1", "2");
        }
    }

    @Test
    void aFactWithoutATransactionOrTooLargeIsRefused() throws Exception {
        try (TestService writer =
                new TestService(Parts.database(), Parts.broker().bootstrapServers())) {
            assertThatThrownBy(() -> writer.messaging.outbox().append(TestService.fact("t", "a", "{}")))
                    .isInstanceOf(IllegalStateException.class);
            String large = "\"" + "é".repeat(OutgoingFact.MAX_PAYLOAD_BYTES / 2) + "\"";
            assertThatThrownBy(() -> writer.say("t", "a", large)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void manyWritersOnOneKeyLeaveNoGapAndKeepTheOrder() throws Exception {
        int threads = 32;
        int each = 50;
        String topic = Parts.topic("things", 3);
        TestDatabase there = Parts.database();
        try (TestService writer =
                        new TestService(Parts.database(), Parts.broker().bootstrapServers()).start();
                TestService reader = new TestService(there, Parts.broker().bootstrapServers())
                        .hearing(topic)
                        .start()) {
            ExecutorService writers = Executors.newFixedThreadPool(threads);
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        writer.say(topic, "one", "{}");
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            writers.shutdown();
            await().atMost(SOON).until(() -> there.count("select count(*) from effect") >= threads * each);
            assertThat(there.effects("one"))
                    .isEqualTo(LongStream.rangeClosed(1, threads * each).boxed().toList());
            assertThat(there.count("select count(*) from parked_key")).isZero();
        }
    }

    @Test
    void whatTheTestServiceSaysIsMarkedAsPublished() throws Exception {
        String topic = Parts.topic("things", 1);
        TestDatabase here = Parts.database();
        try (TestService writer = new TestService(here, Parts.broker().bootstrapServers()).start()) {
            for (int i = 0; i < 10; i++) {
                writer.say(topic, "a", "{}");
            }
            await().atMost(SOON)
                    .until(() -> here.count("select count(*) from outbox where published is not null") == 10);
            assertThat(writer.messaging.stuck().unsent()).isEmpty();
            assertThat(writer.meters.get("concord.outbox.published").counter().count())
                    .isEqualTo(10);
        }
    }
}
