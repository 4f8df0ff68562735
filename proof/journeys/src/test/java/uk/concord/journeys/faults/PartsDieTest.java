package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Eyes;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.checker.Snapshot;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.Parts;
import uk.concord.journeys.running.TheSystem;
import uk.concord.journeys.running.Tokens;

/** Parts of the running system die, freeze or stand there twice, while notices come in by both doors. */
class PartsDieTest {

    private static final int STEADY = 500;
    private static final String WAITING_FOR_A_LOCK = "pg_stat_activity where datname = 'intake'"
            + " and wait_event_type = 'Lock' and query like '%update outbox set published%'";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Parts parts = TheSystem.running().parts();
    private final Looks looks = new Looks();
    private final Ledger ledger = new Ledger();
    private Traffic traffic;

    @BeforeEach
    void begin() {
        parts.names().forEach(parts::awaitReady);
        traffic = new Traffic(ledger);
    }

    @AfterEach
    void stop() {
        traffic.close();
    }

    @Test
    void eachPartIsKilledInTurn() throws Exception {
        traffic.flow(STEADY);
        for (String part :
                List.of("intake", "decision", "notification", "disposal", "kafka", "postgres", "keycloak", "gateway")) {
            int before = ledger.size();
            parts.killAndAwaitReturn(part);
            await("notices after " + part + " came back").atMost(A_MINUTE).until(() -> ledger.size() > before + 2);
        }
        traffic.end();
        assertThat(traffic.troubles())
                .as("some requests met a part that was down")
                .isNotEmpty();
        Judgement.holds(ledger);
    }

    @Test
    void kafkaIsAwayForAMinute() throws Exception {
        ProcessHandle kafka = parts.process("kafka");
        Signals.pause(kafka);
        try {
            Instant back = Instant.now().plus(A_MINUTE);
            traffic.flowByApi(STEADY);
            await().atMost(A_MINUTE.plusSeconds(30))
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() -> {
                        TheSystem.SERVICES.forEach(service -> Door.open()
                                .get("/" + service + "/q/health/ready")
                                .then()
                                .statusCode(200));
                        return Instant.now().isAfter(back);
                    });
            traffic.end();
            assertThat(traffic.troubles())
                    .as("every request was answered at once")
                    .isEmpty();
            assertThat(ledger.size()).isGreaterThan(80);
        } finally {
            Signals.goOn(kafka);
        }
        Judgement.holds(ledger);
    }

    @Test
    void theDatabaseIsKilledUnderLoad() throws Exception {
        traffic.manyByApi(150);
        traffic.manyByTopic(150);
        await("the load is under way").atMost(A_MINUTE).until(() -> ledger.size() >= 40);
        parts.killAndAwaitReturn("postgres");
        for (int times = 0; times < 5; times++) {
            assertThat(Tokens.of(Tokens.OPERATOR)).as("a sign-in right after").isNotBlank();
        }
        traffic.end();
        Judgement.holds(ledger);
    }

    @Test
    void readersAreKilledInMidBatch() throws Exception {
        ProcessHandle decision = parts.process("decision");
        ProcessHandle notification = parts.process("notification");
        long before = looks.rows("decision", "earlier_disposal");
        long taken = looks.rows("intake", "notice");
        Signals.pause(decision);
        Signals.pause(notification);
        traffic.manyByTopic(300);
        traffic.end();
        await("intake has said all of it")
                .atMost(A_MINUTE)
                .until(() -> looks.rows("intake", "notice") == taken + 300
                        && looks.rows("intake", "outbox where published is null") == 0);
        Signals.goOn(decision);
        await("decision is at it")
                .atMost(A_MINUTE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> looks.rows("decision", "earlier_disposal") > before);
        parts.kill("decision");
        long reached = looks.rows("decision", "earlier_disposal") - before;
        assertThat(reached).as("how far decision had come").isLessThan(300);
        Signals.goOn(notification);
        parts.killAndAwaitReturn("notification");
        Judgement.holds(ledger);
    }

    /** What was sent and not yet marked as sent is sent again: the same bytes, and no second effect. */
    @Test
    void intakeIsKilledBetweenSendAndMark() throws Exception {
        long before = repeats();
        ProcessHandle kafka = parts.process("kafka");
        Signals.pause(kafka);
        try (Connection database = TheSystem.running().database("intake")) {
            traffic.manyByApi(60);
            traffic.end();
            database.setAutoCommit(false);
            database.createStatement().execute("lock table outbox in share mode");
            Signals.goOn(kafka);
            await("the facts are on the topic, and cannot be marked")
                    .atMost(A_MINUTE)
                    .until(() -> looks.rows("intake", WAITING_FOR_A_LOCK) > 0);
            assertThat(looks.rows("intake", "outbox where published is null")).isGreaterThanOrEqualTo(60);
            parts.kill("intake");
            looks.run("intake", "select pg_terminate_backend(pid) from " + WAITING_FOR_A_LOCK);
        } finally {
            Signals.goOn(kafka);
        }
        Judgement.holds(ledger);
        assertThat(repeats()).as("records that came again").isGreaterThan(before);
    }

    @Test
    void manyWriteAboutOneChildAtOnce() throws Exception {
        long before = looks.rows("intake", "person");
        traffic.manyAboutOneChild(40);
        traffic.end();
        Judgement.holds(ledger);
        assertThat(looks.rows("intake", "person") - before)
                .as("children registered")
                .isEqualTo(1);
    }

    @Test
    void intakeStandsThereTwice() throws Exception {
        traffic.flow(STEADY / 2);
        try (Second second = Second.of("intake")) {
            int before = ledger.size();
            await().atMost(A_MINUTE).until(() -> ledger.size() > before + 30);
            parts.killAndAwaitReturn("intake");
            int after = ledger.size();
            await().atMost(A_MINUTE).until(() -> ledger.size() > after + 30);
        }
        traffic.end();
        Judgement.holds(ledger);
    }

    /** How many records stand on the topics a second time. */
    private static long repeats() throws Exception {
        try (Eyes eyes = Judgement.eyes()) {
            List<Snapshot.Seen> seen = eyes.look().seen();
            return seen.size() - seen.stream().map(Snapshot.Seen::id).distinct().count();
        }
    }
}
