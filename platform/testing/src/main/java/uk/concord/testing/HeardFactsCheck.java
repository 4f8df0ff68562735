package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.ReceivedFact;

/** A service understands every example ever published of each type that it listens to. */
public abstract class HeardFactsCheck {

    @Inject
    @Any
    Instance<FactListener> listeners;

    @Test
    void every_example_of_what_it_listens_to_is_understood() {
        List<String> puzzled = new ArrayList<>();
        listeners.stream()
                .forEach(listener -> listener.types()
                        .forEach(
                                type -> Contracts.examples(type).forEach(example -> hear(listener, example, puzzled))));

        assertThat(listeners.stream().count()).isPositive();
        assertThat(puzzled).isEmpty();
    }

    /** Heard for itself, in a transaction that is thrown away: that something earlier is missing is understood too. */
    private static void hear(FactListener listener, Contracts.Example example, List<String> puzzled) {
        QuarkusTransaction.begin();
        try {
            listener.on(new ReceivedFact(
                    UUID.randomUUID(),
                    "/concord/test",
                    listener.topic(),
                    UUID.randomUUID().toString(),
                    1,
                    example.type(),
                    Instant.EPOCH,
                    example.payload()));
        } catch (NotYet waits) {
            return;
        } catch (RuntimeException e) {
            puzzled.add(example.type() + " " + example.name() + ": " + e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
