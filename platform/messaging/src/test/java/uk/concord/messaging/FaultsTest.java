package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import uk.concord.local.FreePorts;
import uk.concord.local.postgres.Postgres;

/** Real parts are killed, paused or taken away. After each: nothing lost, nothing doubled, each key in order. */
class FaultsTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final int KEYS = 5;

    @Test
    void aRelayKilledBetweenSendingAndMarkingSendsAgainAndNothingHappensTwice() throws Exception {
        String topic = Parts.topic("things", 1);
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        try (TestService writer = new TestService(here, bootstrap);
                TestService reader = new TestService(there, bootstrap).hearing(topic)) {
            say(writer, topic, 50);
            runToItsDeath("relay that dies on acknowledgement", here, topic, 20);
            assertThat(here.count("select count(*) from outbox where published is null"))
                    .isEqualTo(50);
            assertThat(onTopic(topic)).isGreaterThanOrEqualTo(20);

            reader.start();
            writer.start();
            awaitAll(there, 50);
            await().atMost(LONG).until(() -> here.count("select count(*) from outbox where published is null") == 0);
            assertThat(onTopic(topic)).isGreaterThan(50);
            assertOnceAndInOrder(here, there);
        }
    }

    @Test
    void aReaderKilledInTheMiddleOfABatchBeginsItAgain() throws Exception {
        String topic = Parts.topic("things", 1);
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        try (TestService writer = new TestService(here, bootstrap).start();
                TestService reader = new TestService(there, bootstrap).hearing(topic)) {
            say(writer, topic, 250);
            await().atMost(LONG).until(() -> onTopic(topic) == 250);
            runToItsDeath("reader that dies", there, topic, 30);
            assertThat(there.count("select count(*) from effect")).isLessThan(30);
            runToItsDeath("reader that dies", there, topic, 145);
            reader.start();
            awaitAll(there, 250);
            assertOnceAndInOrder(here, there);
        }
    }

    @Test
    void ofTwoRelaysOneWorksAndTheOtherTakesOver() throws Exception {
        String topic = Parts.topic("things", 3);
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        try (TestService reader =
                        new TestService(there, bootstrap).hearing(topic).start();
                TestService second = new TestService(here, bootstrap)) {
            try (TestService first = new TestService(here, bootstrap).start()) {
                await().atMost(LONG).until(() -> leads(first));
                second.start();
                say(second, topic, 100);
                awaitAll(there, 100);
                assertThat(leads(second)).isFalse();
            }
            await().atMost(LONG).until(() -> leads(second));
            say(second, topic, 100);
            awaitAll(there, 200);
            assertOnceAndInOrder(here, there);
        }
    }

    @Test
    void aRelayThatWakesAfterAnotherTookOverDoesNoHarm() throws Exception {
        String topic = Parts.topic("things", 3);
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        Process sleeper = Parts.child(
                ChildService.class, log("sleeper"), ChildService.arguments("relay", here, bootstrap, topic, 0));
        try (TestService reader =
                        new TestService(there, bootstrap).hearing(topic).start();
                TestService other = new TestService(here, bootstrap)) {
            awaitLock(here);
            other.start();
            int said = 0;
            for (int round = 0; round < 4; round++) {
                AtomicBoolean enough = new AtomicBoolean();
                Future<Integer> load = background(() -> {
                    int count = 0;
                    for (; !enough.get(); count++) {
                        other.say(topic, "k" + count % KEYS, "{}");
                    }
                    return count;
                });
                int seen = Math.toIntExact(there.count("select count(*) from effect"));
                await().atMost(LONG).until(() -> there.count("select count(*) from effect") > seen + 50);
                signal(sleeper, "STOP");
                endSessionWithLock(here);
                int before = Math.toIntExact(there.count("select count(*) from effect"));
                await().atMost(LONG).until(() -> there.count("select count(*) from effect") > before + 50);
                signal(sleeper, "CONT");
                enough.set(true);
                said += load.get();
            }
            awaitAll(there, said);
            assertOnceAndInOrder(here, there);
        } finally {
            sleeper.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatIsSaidWhileTheBrokerIsAwayArrivesWhenItIsBack() throws Exception {
        String[] where = {
            Parts.folder().resolve("away").toString(),
            Integer.toString(FreePorts.next()),
            Integer.toString(FreePorts.next())
        };
        String bootstrap = "127.0.0.1:" + where[1];
        Process broker = Parts.child(ChildBroker.class, log("broker"), where);
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        try {
            awaitBroker(bootstrap);
            String topic = Parts.topic(Map.of("bootstrap.servers", bootstrap), "things", 3);
            try (TestService writer = new TestService(here, bootstrap).start();
                    TestService reader =
                            new TestService(there, bootstrap).hearing(topic).start()) {
                say(writer, topic, 50);
                awaitAll(there, 50);
                broker.destroyForcibly().waitFor();
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                int said = 50;
                for (; System.nanoTime() < end; said += KEYS) {
                    say(writer, topic, KEYS);
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                assertThat(here.count("select count(*) from outbox where published is null"))
                        .isEqualTo(said - 50);
                broker = Parts.child(ChildBroker.class, log("broker"), where);
                awaitAll(there, said);
                await().atMost(LONG)
                        .until(() -> here.count("select count(*) from outbox where published is null") == 0);
                assertOnceAndInOrder(here, there);
            }
        } finally {
            broker.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDatabaseKilledUnderLoadKeepsWhatItHadTaken() throws Exception {
        String topic = Parts.topic("things", 3);
        String bootstrap = Parts.broker().bootstrapServers();
        try (Postgres postgres = Postgres.start(Parts.folder().resolve("killed"), FreePorts.next())) {
            TestDatabase here = Parts.database(postgres);
            TestDatabase there = Parts.database(postgres);
            try (TestService writer = new TestService(here, bootstrap).start();
                    TestService reader =
                            new TestService(there, bootstrap).hearing(topic).start()) {
                AtomicBoolean enough = new AtomicBoolean();
                AtomicInteger taken = new AtomicInteger();
                List<Future<Integer>> load = new ArrayList<>();
                for (int key = 0; key < KEYS; key++) {
                    String mine = "k" + key;
                    load.add(background(() -> sayUntil(enough, writer, topic, mine, taken)));
                }
                for (int kill = 1; kill <= 2; kill++) {
                    int goal = taken.get() + 300;
                    await().atMost(LONG).until(() -> taken.get() > goal);
                    ProcessHandle postmaster = postgres.process();
                    postmaster.destroyForcibly();
                    postmaster.onExit().get(10, TimeUnit.SECONDS);
                    postgres.restart();
                }
                int goal = taken.get() + 300;
                await().atMost(LONG).until(() -> taken.get() > goal);
                enough.set(true);
                for (Future<Integer> one : load) {
                    one.get();
                }
                int said = Math.toIntExact(here.count("select count(*) from outbox"));
                assertThat(said).isGreaterThanOrEqualTo(taken.get());
                awaitAll(there, said);
                assertOnceAndInOrder(here, there);
            }
        }
    }

    @Test
    void aTopicThatIsMissingHoldsUpNoOther() throws Exception {
        String topic = Parts.topic("things", 1);
        String missing = Parts.name("missing");
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        try (TestService writer = new TestService(here, bootstrap);
                TestService reader =
                        new TestService(there, bootstrap).hearing(topic).start()) {
            say(writer, missing, 1_500);
            say(writer, topic, 50);
            writer.start();
            awaitAll(there, 50);
            assertThat(writer.messaging.stuck().unsent())
                    .extracting(unsent -> unsent.topic() + " " + unsent.facts())
                    .containsExactly(missing + " 1500");
            Parts.create(Parts.broker().administrator(), missing, 1);
            await().atMost(LONG).until(() -> writer.messaging.stuck().unsent().isEmpty());
            assertThat(onTopic(missing)).isGreaterThanOrEqualTo(1_500);
        }
    }

    @Test
    void aRecordThatTheBrokerRefusesHoldsUpItsKeyOnly() throws Exception {
        String topic = Parts.topic("things", 1);
        String bootstrap = Parts.broker().bootstrapServers();
        TestDatabase here = Parts.database();
        TestDatabase there = Parts.database();
        allowOnTopic(topic, 200_000);
        try (TestService writer = new TestService(here, bootstrap);
                TestService reader =
                        new TestService(there, bootstrap).hearing(topic).start()) {
            writer.say(topic, "k0", "{}");
            writer.say(topic, "k0", "\"" + "x".repeat(300_000) + "\"");
            writer.say(topic, "k0", "{}");
            for (int i = 0; i < 50; i++) {
                writer.say(topic, "k" + (1 + i % (KEYS - 1)), "{}");
            }
            writer.start();
            awaitAll(there, 51);
            assertThat(there.effects("k0")).containsExactly(1L);
            assertThat(here.column("select seq from outbox where published is null order by seq"))
                    .containsExactly("2", "3");

            allowOnTopic(topic, 1_000_000);
            await().atMost(LONG).until(() -> there.effects("k0").size() == 3);
            await().atMost(LONG).until(() -> writer.messaging.stuck().unsent().isEmpty());
            assertOnceAndInOrder(here, there);
        }
    }

    private static void allowOnTopic(String topic, int bytes) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp limit = new AlterConfigOp(
                new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes)),
                AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Parts.broker().administrator())) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(limit)))
                    .all()
                    .get();
        }
    }

    private static int sayUntil(
            AtomicBoolean enough, TestService writer, String topic, String key, AtomicInteger taken) {
        int failures = 0;
        while (!enough.get()) {
            try {
                writer.say(topic, key, "{}");
                taken.incrementAndGet();
            } catch (Exception away) {
                failures++;
            }
        }
        return failures;
    }

    private static void say(TestService writer, String topic, int facts) throws Exception {
        for (int i = 0; i < facts; i++) {
            writer.say(topic, "k" + i % KEYS, "{}");
        }
    }

    private static void awaitAll(TestDatabase there, int facts) {
        await().atMost(LONG).until(() -> there.count("select count(*) from effect") >= facts);
    }

    /** What was said is what happened: each fact once, each key from 1 without a gap and in order. */
    private static void assertOnceAndInOrder(TestDatabase here, TestDatabase there) {
        assertThat(there.count("select count(*) from parked_key")).isZero();
        for (int i = 0; i < KEYS; i++) {
            String key = "k" + i;
            long said = here.count("select count(*) from outbox where key = '" + key + "'");
            assertThat(here.count("select seq from stream where key = '" + key + "'"))
                    .isEqualTo(said);
            assertThat(there.effects(key))
                    .as(key)
                    .isEqualTo(LongStream.rangeClosed(1, said).boxed().toList());
        }
        assertThat(there.column("select id from effect order by id"))
                .isEqualTo(here.column("select id::text from outbox order by id"));
    }

    private static void runToItsDeath(String what, TestDatabase database, String topic, int number) throws Exception {
        Process child = Parts.child(
                ChildService.class,
                log("dying"),
                ChildService.arguments(what, database, Parts.broker().bootstrapServers(), topic, number));
        try {
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isEqualTo(ChildService.KILLED);
        } finally {
            child.destroyForcibly();
        }
    }

    private static boolean leads(TestService service) {
        return service.meters.get("concord.relay.leading").gauge().value() == 1;
    }

    private static void endSessionWithLock(TestDatabase database) throws Exception {
        try (Connection superuser = Parts.postgres().connect(database.user());
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_locks
                    where locktype = 'advisory' and objsubid = 2 and granted
                    and database = (select oid from pg_database where datname = current_database())""");
        }
    }

    private static void awaitLock(TestDatabase database) {
        await().atMost(LONG).until(() -> database.count("""
                                select count(*) from pg_locks where locktype = 'advisory' and objsubid = 2 and granted
                                and database = (select oid from pg_database where datname = current_database())""") == 1);
    }

    private static void awaitBroker(String bootstrap) {
        await().atMost(LONG).ignoreExceptions().until(() -> {
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) bootstrap))) {
                return admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).size() == 1;
            }
        });
    }

    private static long onTopic(String topic) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(Parts.broker().administrator())) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }

    private static void signal(Process process, String signal) throws Exception {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
    }

    private static Path log(String name) throws Exception {
        return Parts.folder().resolveSibling(name + ".log");
    }

    private static <T> Future<T> background(java.util.concurrent.Callable<T> work) {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            return one.submit(work);
        } finally {
            one.shutdown();
        }
    }
}
