package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Eyes;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.people.SampleChild;

/** Facts on our own topic that a service cannot take in: their key stops, all others flow, and replay mends it. */
class PoisonedFactTest {

    private static final String PERSONS = "concord.persons";
    private static final Duration SOON = Duration.ofSeconds(40);
    /** A day on which, in these tests only, decision refuses to have had disposals. */
    private static final LocalDate REFUSED_DAY = LocalDate.of(2018, 10, 7);

    private final Ledger ledger = new Ledger();
    private final TopicClient police = new TopicClient(ledger);
    private final Looks looks = new Looks();

    @AfterEach
    void stop() {
        police.close();
    }

    @Test
    void aFactThatDecisionCannotTakeStopsItsKeyUntilAnOperatorReplaysIt() throws Exception {
        SampleChild child = SampleChild.invented();
        SampleChild other = SampleChild.invented();
        String poison = UUID.randomUUID().toString();
        String behind = UUID.randomUUID().toString();
        String beside = UUID.randomUUID().toString();
        looks.run(
                "decision",
                "alter table earlier_disposal add constraint defect check (given_on <> '" + REFUSED_DAY
                        + "') not valid");
        try {
            police.send(poison, Letters.about(child, REFUSED_DAY));
            String key = looks.person(poison);
            await("the key stops").atMost(SOON).until(() -> Operator.parked("decision", key) != null);
            police.send(behind, Letters.about(child, LocalDate.of(2018, 10, 8)));
            police.send(beside, Letters.about(other, LocalDate.of(2018, 10, 8)));
            await("another child's history is written")
                    .atMost(SOON)
                    .until(() -> looks.disposals(looks.person(beside)) == 1);
            await("the later one waits behind").atMost(SOON).until(() -> Operator.waiting("decision", key) == 2);
            assertThat(looks.disposals(key)).isZero();

            Map<String, Object> stopped = Operator.parked("decision", key);
            assertThat(stopped).containsEntry("failed", true).containsEntry("topic", PERSONS);
            assertThat(stopped.get("reason").toString()).isNotBlank().doesNotContain(child.familyName());
            assertThat(Operator.replay("decision", key))
                    .as("its cause is still there")
                    .isFalse();

            looks.run("decision", "alter table earlier_disposal drop constraint defect");
            assertThat(Operator.replay("decision", key)).as("its cause is gone").isTrue();
            assertThat(looks.disposals(key)).isEqualTo(2);
            assertThat(Operator.parked("decision", key)).isNull();
        } finally {
            looks.run("decision", "alter table earlier_disposal drop constraint if exists defect");
        }
        Judgement.holds(ledger);
    }

    @Test
    void whatWaitsForAPersonNotYetKnownGoesOnByItself() throws Exception {
        UUID waiting = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        try (Forger intake = Forger.as("intake")) {
            plant(waiting, person);
            intake.write(
                    PERSONS, waiting.toString(), 1, "uk.concord.earlier-disposal.recorded.v1", Forger.disposal(person));
            await("the key waits").atMost(SOON).until(() -> Operator.parked("decision", waiting.toString()) != null);
            assertThat(Operator.parked("decision", waiting.toString()))
                    .containsEntry("failed", false)
                    .containsEntry("code", "not-yet");
            looks.noticesFlow(police);
            intake.write(PERSONS, person.toString(), 1, "uk.concord.person.registered.v1", Forger.registration(person));
            await("the key goes on").atMost(SOON).until(() -> Operator.parked("decision", waiting.toString()) == null);
            assertThat(looks.disposals(person.toString())).isEqualTo(1);
        }
        Judgement.holds(ledger);
    }

    @Test
    void whatNobodyCanReadStopsItsKeyInEveryServiceThatHearsItAndNoOther() throws Exception {
        UUID key = UUID.randomUUID();
        try (Forger intake = Forger.as("intake")) {
            plant(key);
            intake.write(PERSONS, key.toString(), 1, "uk.concord.person.registered.v1", "{\"personId\":\"nobody\"}");
            for (String service : List.of("decision", "disposal")) {
                await(service + " stops the key")
                        .atMost(SOON)
                        .until(() -> Operator.parked(service, key.toString()) != null);
                assertThat(Operator.parked(service, key.toString())).containsEntry("failed", true);
            }
            looks.noticesFlow(police);
            assertThat(Operator.replay("decision", key.toString()))
                    .as("nobody can read it yet")
                    .isFalse();
            assertThat(Operator.parked("decision", key.toString())).containsEntry("attempts", 2);
        } finally {
            for (String service : List.of("decision", "disposal")) {
                looks.run(service, "delete from parked_record where key = '" + key + "'");
                looks.run(service, "delete from parked_key where key = '" + key + "'");
            }
        }
        Judgement.holds(ledger);
    }

    private void plant(UUID... keys) throws Exception {
        try (Eyes eyes = Judgement.eyes()) {
            for (UUID key : keys) {
                eyes.plant(key.toString());
            }
        }
    }
}
