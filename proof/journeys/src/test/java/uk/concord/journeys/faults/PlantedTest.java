package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Eyes;
import uk.concord.journeys.checker.Finding;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.checker.Snapshot;
import uk.concord.journeys.running.TheSystem;

/** In the data of a real run somebody loses, doubles and swaps, and the checker says so. Each plant is taken back. */
class PlantedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OF_A_NOTICE = "N-";
    private static final String REPLIES = "police.cleveland.replies";

    private final Ledger ledger = new Ledger();
    private Eyes eyes;
    private List<Snapshot.Disposal> histories;

    @BeforeEach
    void someNoticesGoTheirWholeWay() throws Exception {
        try (Traffic traffic = new Traffic(ledger)) {
            traffic.manyByApi(6);
            traffic.manyByTopic(6);
            traffic.end();
        }
        eyes = Judgement.eyes();
        assertThat(eyes.findings(ledger, PATIENCE)).isEmpty();
        histories = eyes.look().disposals().stream()
                .filter(each -> each.reference().startsWith(OF_A_NOTICE))
                .toList();
    }

    @AfterEach
    void close() {
        eyes.close();
    }

    @Test
    void aNoticeLostFromAHistoryIsFound() throws Exception {
        Snapshot.Disposal lost = histories.get(0);
        run("decision", "create table lost as select * from earlier_disposal where id = '" + lost.id() + "'");
        run("decision", "delete from earlier_disposal where id = '" + lost.id() + "'");
        try {
            assertThat(findings()).singleElement().satisfies(found -> {
                assertThat(found.id()).isEqualTo(lost.id().toString());
                assertThat(found.words()).contains(lost.reference() + " stands 0 times in decision's histories");
            });
        } finally {
            run("decision", "insert into earlier_disposal select * from lost");
            run("decision", "drop table lost");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void twoHistoriesSwappedAreFound() throws Exception {
        Snapshot.Disposal one = histories.get(0);
        Snapshot.Disposal other = histories.stream()
                .filter(each -> !each.person().equals(one.person()))
                .findFirst()
                .orElseThrow();
        give(one, other.person());
        give(other, one.person());
        try {
            assertThat(findings())
                    .extracting(Finding::id)
                    .containsExactlyInAnyOrder(one.id().toString(), other.id().toString());
            assertThat(findings()).allMatch(found -> found.words().contains("stands in the history of"));
        } finally {
            give(one, one.person());
            give(other, other.person());
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDisposalDoubledUnderAnotherIdIsFound() throws Exception {
        UUID twin = UUID.randomUUID();
        run(
                "decision",
                "insert into earlier_disposal select '" + twin + "', person_id, reference, kind, given_on, force, yos,"
                        + " recorded_at from earlier_disposal where id = '"
                        + histories.get(0).id() + "'");
        try {
            assertThat(findings())
                    .singleElement()
                    .satisfies(found -> assertThat(found.id()).isEqualTo(twin.toString()));
        } finally {
            run("decision", "delete from earlier_disposal where id = '" + twin + "'");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void aReplyDoubledWithAnotherReferenceIsFound() throws Exception {
        Snapshot.Reply reply = eyes.look().replies().get(0);
        String forged;
        try (Forger notification = Forger.as("notification")) {
            forged = notification.write(
                    REPLIES,
                    reply.answers(),
                    1,
                    "uk.concord.notice.recorded.v1",
                    "{\"answers\":\"" + reply.answers() + "\",\"reference\":\"N-ZZZZ-ZZZZ\"}");
        }
        try {
            assertThat(findings())
                    .isNotEmpty()
                    .allMatch(found -> found.id().equals(reply.answers()))
                    .anyMatch(found -> found.words().contains("number 1 came again with other bytes"))
                    .anyMatch(found -> found.words().contains("its sender was told"))
                    .anyMatch(found -> found.words().contains("which nobody said"));
        } finally {
            eyes.plant(forged);
        }
        assertThat(eyes.findings(ledger, PATIENCE)).isEmpty();
    }

    private List<Finding> findings() throws Exception {
        return eyes.findings(ledger, Duration.ZERO);
    }

    private void give(Snapshot.Disposal disposal, UUID person) throws SQLException {
        run("decision", "update earlier_disposal set person_id = '" + person + "' where id = '" + disposal.id() + "'");
    }

    private static void run(String service, String sql) throws SQLException {
        try (Connection database = TheSystem.running().database(service)) {
            database.createStatement().execute(sql);
        }
    }
}
