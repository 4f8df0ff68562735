package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a key of one of our own topics when one of its records cannot be taken in. */
class StoppedKeysTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private String topic;
    private TestDatabase there;
    private TestService reader;
    private RawRecords writer;

    @BeforeEach
    void prepare() throws Exception {
        topic = Parts.topic("things", 1);
        there = Parts.database();
        reader = new TestService(there, Parts.broker().bootstrapServers());
        writer = new RawRecords(Parts.broker().bootstrapServers());
    }

    @AfterEach
    void stop() {
        writer.close();
        reader.close();
    }

    @Test
    void aPoisonedRecordStopsItsKeyOnlyAndReplayMendsIt() throws Exception {
        AtomicBoolean poisonous = new AtomicBoolean(true);
        reader.hearing(topic, fact -> {
                    if (fact.payload().contains("Jamie") && poisonous.get()) {
                        throw new IllegalArgumentException("cannot read " + fact.payload());
                    }
                })
                .start();
        writer.fact(topic, "sick", 1, "{}");
        writer.fact(topic, "sick", 2, "{\"name\":\"Jamie\"}");
        for (int number = 1; number <= 20; number++) {
            writer.fact(topic, "well", number, "{}");
        }
        writer.fact(topic, "sick", 3, "{}");
        writer.fact(topic, "sick", 4, "{}");

        await().atMost(SOON).until(() -> there.effects("well").size() == 20 && parkedRecords() == 3);
        assertThat(there.effects("sick")).containsExactly(1L);
        Stuck.ParkedKey stopped = onlyParkedKey();
        assertThat(stopped.failed()).isTrue();
        assertThat(stopped.key()).isEqualTo("sick");
        assertThat(stopped.records()).isEqualTo(3);
        assertThat(stopped.firstType()).isEqualTo(TestService.TYPE);
        assertThat(stopped.code()).isEqualTo("IllegalArgumentException");
        assertThat(stopped.reason()).contains("StoppedKeysTest").doesNotContain("Jamie");

        assertThat(reader.messaging.stuck().replay(topic, "sick"))
                .get()
                .extracting(Stuck.ParkedKey::attempts)
                .isEqualTo(2);
        assertThat(there.effects("sick")).containsExactly(1L);

        poisonous.set(false);
        assertThat(reader.messaging.stuck().replay(topic, "sick")).isEmpty();
        assertThat(there.effects("sick")).containsExactly(1L, 2L, 3L, 4L);
        writer.fact(topic, "sick", 5, "{}");
        await().atMost(SOON).until(() -> there.effects("sick").size() == 5);
        assertThat(parkedRecords()).isZero();
    }

    @Test
    void severalReplaysAtOnceWhileMoreArrivesTakeEachRecordOnce() throws Exception {
        AtomicBoolean poisonous = new AtomicBoolean(true);
        reader.hearing(topic, fact -> {
                    if (poisonous.get()) {
                        throw new IllegalArgumentException();
                    }
                })
                .start();
        for (int number = 1; number <= 100; number++) {
            writer.fact(topic, "a", number, "{}");
        }
        await().atMost(SOON).until(() -> parkedRecords() == 100);
        poisonous.set(false);
        ExecutorService operators = Executors.newFixedThreadPool(4);
        for (int operator = 0; operator < 4; operator++) {
            operators.submit(() -> reader.messaging.stuck().replay(topic, "a"));
        }
        for (int number = 101; number <= 300; number++) {
            writer.fact(topic, "a", number, "{}");
        }
        operators.shutdown();
        assertThat(operators.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        await().atMost(SOON).until(() -> there.effects("a").size() >= 300);
        assertThat(there.effects("a"))
                .isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
        assertThat(reader.messaging.stuck().parkedKeys(10)).isEmpty();
    }

    @Test
    void aMissingNumberHoldsItsKeyUntilItArrives() throws Exception {
        reader.hearing(topic).start();
        writer.fact(topic, "gap", 1, "{}");
        writer.fact(topic, "gap", 4, "{}");
        writer.fact(topic, "gap", 3, "{}");
        writer.fact(topic, "whole", 1, "{}");
        await().atMost(SOON)
                .until(() -> parkedRecords() == 2 && there.effects("whole").size() == 1);
        assertThat(onlyParkedKey().failed()).isFalse();
        assertThat(onlyParkedKey().reason()).isEqualTo("Number 2 of " + RawRecords.SOURCE + " has not arrived");
        assertThat(reader.messaging.stuck().replay(topic, "gap")).isPresent();
        assertThat(there.effects("gap")).containsExactly(1L);

        writer.fact(topic, "gap", 2, "{}");
        await().atMost(SOON).until(() -> there.effects("gap").size() == 4);
        assertThat(there.effects("gap")).containsExactly(1L, 2L, 3L, 4L);
        assertThat(reader.messaging.stuck().parkedKeys(10)).isEmpty();
    }

    @Test
    void whatBuildsOnSomethingNotYetHeardWaitsByItself() throws Exception {
        reader.hearing(topic, fact -> {
                    if (fact.key().equals("child") && there.effects("parent").isEmpty()) {
                        reader.effect("half-done", topic, "child", -1, "");
                        throw new NotYet("the parent has not been heard of");
                    }
                })
                .start();
        writer.fact(topic, "child", 1, "{}");
        writer.fact(topic, "child", 2, "{}");
        await().atMost(SOON).until(() -> parkedRecords() == 2);
        assertThat(onlyParkedKey().failed()).isFalse();
        assertThat(onlyParkedKey().reason()).isEqualTo("the parent has not been heard of");

        writer.fact(topic, "parent", 1, "{}");
        await().atMost(SOON).until(() -> there.effects("child").size() == 2);
        assertThat(there.effects("child")).containsExactly(1L, 2L);
        assertThat(parkedRecords()).isZero();
    }

    @Test
    void aRecordThatComesAgainHasNoEffect() throws Exception {
        reader.hearing(topic).start();
        for (int number = 1; number <= 3; number++) {
            Map<String, String> envelope = RawRecords.envelope(UUID.randomUUID(), number);
            for (int again = 0; again < 3; again++) {
                writer.send(topic, "a", envelope, "{}");
            }
        }
        writer.fact(topic, "last", 1, "{}");
        await().atMost(SOON).until(() -> there.effects("last").size() == 1);
        assertThat(there.effects("a")).containsExactly(1L, 2L, 3L);
        assertThat(parkedRecords()).isZero();
    }

    @Test
    void anotherFactUnderAnOldNumberIsNotTakenForARepetition() throws Exception {
        reader.hearing(topic).start();
        writer.fact(topic, "set-back", 1, "{}");
        writer.fact(topic, "set-back", 2, "{}");
        writer.fact(topic, "set-back", 2, "{\"other\":true}");
        await().atMost(SOON).until(() -> parkedRecords() == 1);
        assertThat(onlyParkedKey().code()).isEqualTo("number-taken");
        assertThat(onlyParkedKey().failed()).isTrue();
    }

    @Test
    void anotherFactUnderAnOldIdIsNotTakenForARepetition() throws Exception {
        reader.hearing(topic).start();
        UUID id = UUID.randomUUID();
        writer.send(topic, "a", RawRecords.envelope(id, 1), "{}");
        writer.send(topic, "a", RawRecords.envelope(id, 2), "{}");
        await().atMost(SOON).until(() -> parkedRecords() == 1);
        assertThat(onlyParkedKey().code()).isEqualTo("id-taken");
    }

    @Test
    void whatIsNotAFactAsWeWriteThemStopsItsKey() throws Exception {
        reader.hearing(topic).start();
        for (String missing : List.of(Envelope.ID, Envelope.SEQUENCE, Envelope.SOURCE, Envelope.TIME)) {
            Map<String, String> envelope = RawRecords.envelope(UUID.randomUUID(), 1);
            envelope.remove(missing);
            writer.send(topic, "without " + missing, envelope, "{}");
        }
        writer.send(topic, null, RawRecords.envelope(UUID.randomUUID(), 1), "{}");
        writer.send(topic, "nul\0", RawRecords.envelope(UUID.randomUUID(), 1), "{}");
        writer.send(topic, "bytes", RawRecords.envelope(UUID.randomUUID(), 1), new byte[] {(byte) 0xff, 0});
        writer.send(topic, "empty", RawRecords.envelope(UUID.randomUUID(), 1), (byte[]) null);
        writer.fact(topic, "well", 1, "{}");
        await().atMost(SOON)
                .until(() -> parkedRecords() == 8 && there.effects("well").size() == 1);
        assertThat(reader.messaging.stuck().parkedKeys(20))
                .hasSize(8)
                .allMatch(Stuck.ParkedKey::failed)
                .allMatch(key -> key.code().equals("malformed"));
        assertThat(reader.messaging.stuck().replay(topic, "bytes")).isPresent();
    }

    @Test
    void whatIsSentAgainHasNoSecondEffectAndClosesAGap() throws Exception {
        reader.hearing(topic).start();
        TestDatabase here = Parts.database();
        try (TestService origin = new TestService(here, Parts.broker().bootstrapServers()).start()) {
            for (int i = 0; i < 5; i++) {
                origin.say(topic, "a", "{}");
            }
            await().atMost(SOON).until(() -> there.effects("a").size() == 5);
            there.run("delete from inbox_position; delete from inbox; delete from effect");
            origin.say(topic, "a", "{}");
            await().atMost(SOON).until(() -> parkedRecords() == 1);

            assertThat(origin.messaging.stuck().resend(topic, "a", 1)).isEqualTo(6);
            await().atMost(SOON).until(() -> there.effects("a").size() == 6);
            assertThat(origin.messaging.stuck().resend(topic, "a", 4)).isEqualTo(3);
            await().atMost(SOON).until(() -> here.count("select count(*) from outbox where published is null") == 0);
            origin.say(topic, "b", "{}");
            await().atMost(SOON).until(() -> there.effects("b").size() == 1);
            assertThat(there.effects("a")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(parkedRecords()).isZero();
        }
    }

    private long parkedRecords() {
        return there.count("select count(*) from parked_record");
    }

    private Stuck.ParkedKey onlyParkedKey() {
        List<Stuck.ParkedKey> keys = reader.messaging.stuck().parkedKeys(10);
        assertThat(keys).hasSize(1);
        return keys.get(0);
    }
}
