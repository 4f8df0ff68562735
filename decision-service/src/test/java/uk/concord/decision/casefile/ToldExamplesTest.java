package uk.concord.decision.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.ReceivedFact;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;

/** Every example ever published of a case's facts is told in words, in whatever order they come. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ToldExamplesTest {

    private static final String SUBMITTED = "uk.concord.referral.submitted.v1";
    private static final UUID CASE = UUID.fromString("5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10");

    @Inject
    @Any
    Instance<FactListener> listeners;

    @Inject
    CaseFiles files;

    @Test
    void without_a_code_and_without_an_id() {
        QuarkusTransaction.begin();
        try {
            List<Contracts.Example> said = said();
            said.forEach(this::hear);
            List<TimelineEntry> timeline = files.timeline(CASE);

            assertThat(timeline).hasSameSizeAs(said);
            assertThat(timeline).allSatisfy(entry -> {
                assertThat(entry.by()).isNotBlank();
                assertThat(entry.act()).isNotBlank();
                assertThat(entry.act() + " " + entry.text())
                        .doesNotContainPattern("[A-Z]{2,}_[A-Z]")
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")
                        .doesNotContain("null");
            });
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** The first G26 before everything else, and then all there is in the order of the alphabet. */
    private List<Contracts.Example> said() {
        List<Contracts.Example> others = cases().types().stream()
                .sorted()
                .flatMap(type -> Contracts.examples(type).stream())
                .toList();
        List<Contracts.Example> said = new ArrayList<>(
                others.stream().filter(ToldExamplesTest::isFirst).toList());
        said.addAll(others.stream().filter(example -> !isFirst(example)).toList());
        return said;
    }

    private static boolean isFirst(Contracts.Example example) {
        return example.type().equals(SUBMITTED) && example.name().equals("first.json");
    }

    private void hear(Contracts.Example example) {
        cases().on(new ReceivedFact(
                UUID.randomUUID(),
                "/concord/test",
                "concord.cases",
                CASE.toString(),
                1,
                example.type(),
                Instant.parse("2019-01-21T09:30:00Z"),
                example.payload()));
    }

    private FactListener cases() {
        return listeners.stream()
                .filter(listener -> listener.types().contains(SUBMITTED))
                .findFirst()
                .orElseThrow();
    }
}
