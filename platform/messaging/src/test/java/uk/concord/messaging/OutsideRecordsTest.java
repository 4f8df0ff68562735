package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a record of a topic that somebody outside writes: taken in once, or set aside and answered. */
class OutsideRecordsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private String topic;
    private String replies;
    private TestDatabase there;
    private TestService reader;
    private RawRecords sender;
    private volatile boolean broken = true;

    @BeforeEach
    void prepare() throws Exception {
        topic = Parts.topic("police", 1);
        replies = Parts.topic("replies", 1);
        there = Parts.database();
        reader = new TestService(there, Parts.broker().bootstrapServers());
        reader.hearingOutside(new Reception()).start();
        sender = new RawRecords(Parts.broker().bootstrapServers());
    }

    @AfterEach
    void stop() {
        sender.close();
        reader.close();
    }

    private final class Reception implements OpenTopicListener {
        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void on(OpenRecord record) {
            String text = new String(record.value(), StandardCharsets.UTF_8);
            reader.effect(record.id(), record.topic(), record.key(), record.offset(), text);
            if (text.startsWith("unreadable")) {
                throw new SetAside(List.of(
                        new SetAside.Reason("not-json", "", "It is not JSON"),
                        new SetAside.Reason("second", "/a", "Nor anything else")));
            }
            if (text.startsWith("surprise") && broken) {
                throw new IllegalStateException(text);
            }
        }

        @Override
        public void answerSetAside(OpenRecord record, SetAside why) {
            if (record.id().equals("unanswerable")) {
                throw new IllegalStateException("no answer");
            }
            reader.messaging
                    .outbox()
                    .append(TestService.fact(
                            replies, record.id(), "\"" + why.reasons().get(0).code() + "\""));
        }
    }

    @Test
    void whatCannotBeReadIsSetAsideAndAnsweredAndTheRestFlows() throws Exception {
        send("good-1", "fine");
        send("bad", "unreadable");
        send("bad", "unreadable");
        send("good-2", "fine");
        await().atMost(SOON).until(() -> effects().equals(List.of("good-1", "good-2")));
        await().atMost(SOON).until(() -> answers().size() == 1);
        assertThat(answers()).containsExactly("bad: \"not-json\"");
        Stuck.AsideRecord aside = onlySetAside();
        assertThat(aside.recordId()).isEqualTo("bad");
        assertThat(aside.answered()).isTrue();
        assertThat(aside.fault()).isNull();
        assertThat(aside.reasons()).extracting(SetAside.Reason::code).containsExactly("not-json", "second");
        assertThat(there.column("select convert_from(value, 'UTF8') from set_aside"))
                .containsExactly("unreadable");
    }

    @Test
    void aRecordThatComesAgainHasNoEffectAndAnotherUnderItsIdIsRefusedOnce() throws Exception {
        send("id-1", "first");
        send("id-1", "first");
        send("id-1", "second");
        send("id-1", "second");
        send("id-1", "first");
        send("id-2", "last");
        await().atMost(SOON).until(() -> effects().contains("id-2"));
        assertThat(effects()).containsExactly("id-1", "id-2");
        assertThat(answers()).containsExactly("id-1: \"id-used-for-another-record\"");
        assertThat(reader.messaging.stuck().replaySetAside(onlySetAside().id()))
                .extracting(SetAside.Reason::code)
                .containsExactly("id-used-for-another-record");
        assertThat(effects()).containsExactly("id-1", "id-2");
    }

    @Test
    void twoSendersMayUseOneId() throws Exception {
        sender.send(topic, "k", Map.of(Envelope.ID, "1", Envelope.SOURCE, "one"), "x");
        sender.send(topic, "k", Map.of(Envelope.ID, "1", Envelope.SOURCE, "two"), "y");
        await().atMost(SOON).until(() -> effects().size() == 2);
        assertThat(reader.messaging.stuck().setAside(10)).isEmpty();
    }

    @Test
    void whatNobodyExpectedIsSetAsideTooAndReplayTakesItIn() throws Exception {
        send("odd", "surprise: Jamie");
        send("good", "fine");
        await().atMost(SOON).until(() -> effects().equals(List.of("good")));
        assertThat(onlySetAside().reasons()).extracting(SetAside.Reason::code).containsExactly("unexpected");
        assertThat(onlySetAside().fault()).contains("IllegalStateException").doesNotContain("Jamie");
        UUID id = onlySetAside().id();
        assertThatThrownBy(() -> reader.messaging.stuck().replaySetAside(id)).isInstanceOf(Stuck.Unavailable.class);

        broken = false;
        assertThat(reader.messaging.stuck().replaySetAside(id)).isEmpty();
        assertThat(effects()).containsExactly("good", "odd");
        assertThat(reader.messaging.stuck().setAside(10)).isEmpty();
        assertThatThrownBy(() -> reader.messaging.stuck().replaySetAside(id))
                .isInstanceOf(NoSuchElementException.class);
        send("odd", "surprise: Jamie");
        send("last", "fine");
        await().atMost(SOON).until(() -> effects().contains("last"));
        assertThat(effects()).containsExactly("good", "odd", "last");
    }

    @Test
    void aSetAsideRecordCanBeClosed() throws Exception {
        send("bad", "unreadable");
        await().atMost(SOON).until(() -> !reader.messaging.stuck().setAside(10).isEmpty());
        UUID id = onlySetAside().id();
        assertThat(reader.messaging.stuck().resolveSetAside(id)).isTrue();
        assertThat(reader.messaging.stuck().resolveSetAside(id)).isFalse();
        assertThat(reader.messaging.stuck().setAside(10)).isEmpty();
    }

    @Test
    void anAnswerThatFailsLosesNothing() throws Exception {
        send("unanswerable", "unreadable");
        send("good", "fine");
        await().atMost(SOON).until(() -> effects().equals(List.of("good")));
        assertThat(onlySetAside().answered()).isFalse();
        assertThat(answers()).isEmpty();
    }

    @Test
    void whateverBytesAndNamesComeNothingStops() throws Exception {
        byte[] rubbish = {0, (byte) 0xff, (byte) 0xfe, 0};
        sender.send(topic, null, Map.of(), (byte[]) null);
        sender.send(topic, "nul\0key", Map.of(), rubbish);
        sender.send(topic, "k", Map.of(Envelope.ID, "x".repeat(5_000)), "fine");
        sender.send(topic, "k", Map.of(Envelope.ID, "nul\0", Envelope.TYPE, "\0", "nul\0name", "\0"), "fine");
        sender.send(topic, "k", Map.of(Envelope.ID, "ok", Envelope.SOURCE, "\n"), "fine");
        send("good", "fine");
        await().atMost(SOON).until(() -> effects().contains("good"));
        assertThat(reader.messaging.stuck().setAside(10))
                .extracting(aside -> aside.reasons().get(0).code())
                .containsExactly("unexpected", "name-unusable", "name-unusable", "name-unusable");
        assertThat(effects()).containsExactly(topic + "/0/0", "good");
    }

    private void send(String id, String text) throws Exception {
        sender.send(topic, "k", Map.of(Envelope.ID, id, Envelope.SOURCE, "force", Envelope.TYPE, "notice"), text);
    }

    private List<String> effects() {
        return there.column("select id from effect order by place");
    }

    private List<String> answers() {
        return there.column(
                "select key || ': ' || payload from outbox where topic = '" + replies + "' order by position");
    }

    private Stuck.AsideRecord onlySetAside() {
        List<Stuck.AsideRecord> all = reader.messaging.stuck().setAside(10);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
