package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.Parts;
import uk.concord.journeys.running.TheSystem;

/** Parts of the running system die, freeze or stand there twice, while notices come in by both doors. */
class PartsDieTest {

    private static final int STEADY = 500;
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final TheSystem system = TheSystem.running();
    private final Parts parts = system.parts();
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
        traffic.end();
        Judgement.holds(ledger);
    }

    @Test
    void readersAreKilledInMidBatch() throws Exception {
        ProcessHandle decision = parts.process("decision");
        ProcessHandle notification = parts.process("notification");
        long before = rows("decision", "earlier_disposal");
        long taken = rows("intake", "notice");
        Signals.pause(decision);
        Signals.pause(notification);
        traffic.manyByTopic(300);
        traffic.end();
        await("intake has said all of it")
                .atMost(A_MINUTE)
                .until(() -> rows("intake", "notice") == taken + 300
                        && rows("intake", "outbox where published is null") == 0);
        Signals.goOn(decision);
        await("decision is at it")
                .atMost(A_MINUTE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> rows("decision", "earlier_disposal") > before);
        parts.kill("decision");
        long reached = rows("decision", "earlier_disposal") - before;
        assertThat(reached).as("how far decision had come").isLessThan(300);
        Signals.goOn(notification);
        parts.killAndAwaitReturn("notification");
        Judgement.holds(ledger);
    }

    @Test
    void manyWriteAboutOneChildAtOnce() throws Exception {
        long before = rows("intake", "person");
        traffic.manyAboutOneChild(40);
        traffic.end();
        Judgement.holds(ledger);
        assertThat(rows("intake", "person") - before).as("children registered").isEqualTo(1);
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

    private long rows(String service, String of) throws SQLException {
        try (Connection database = system.database(service);
                ResultSet row = database.createStatement().executeQuery("select count(*) from " + of)) {
            row.next();
            return row.getLong(1);
        }
    }
}
