package uk.concord.notification.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;

/** A restriction that arrives while a case of the child is just being taken in is not lost between the two. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RestrictionRaceTest {

    private final UUID person = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();

    @Inject
    Outcomes outcomes;

    @Test
    void a_case_that_is_taken_in_while_its_child_becomes_restricted_is_restricted() throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.begin();
            boolean restricted = outcomes.restricted(person, 1).orElse(false);
            Future<?> restriction = another.submit(
                    () -> QuarkusTransaction.requiringNew().run(() -> outcomes.restrict(person, 2, true)));
            assertThatThrownBy(() -> restriction.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            outcomes.add(begun(restricted));
            QuarkusTransaction.commit();
            restriction.get(10, TimeUnit.SECONDS);
        } finally {
            another.shutdown();
        }

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                outcomes.find(caseId).orElseThrow().standing().restricted()))
                .isTrue();
    }

    private Outcome begun(boolean restricted) {
        return Outcome.begun(
                caseId,
                new Outcome.Standing("G-7373-AAAA", "cleveland", "south-tees", restricted, person, "CR/1", ""),
                List.of(new OutcomeLine.Offence(UUID.randomUUID(), 1, "TH68010", "Theft from shop")));
    }
}
