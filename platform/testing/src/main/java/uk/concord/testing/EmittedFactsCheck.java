package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A service says only what its contracts allow. The concrete test drives the service to every fact that it can say;
 * whatever stands in the outbox then is held against its schema.
 */
public abstract class EmittedFactsCheck {

    /** Every type that the service says, each of which the drive must bring about. */
    protected abstract Set<String> types();

    /** Brings every type about, through the doors of the service, and waits until each stands in the outbox. */
    protected abstract void drive();

    @Test
    void every_fact_it_says_is_what_its_schema_allows() {
        drive();
        List<List<String>> said = ServiceDatabase.rows("select type, payload from outbox");

        assertThat(said).extracting(row -> row.get(0)).containsAll(types());
        assertThat(types()).containsAll(said.stream().map(row -> row.get(0)).toList());
        for (List<String> fact : said) {
            assertThat(Contracts.problems(fact.get(0), fact.get(1)))
                    .as(fact.get(0))
                    .isEmpty();
        }
    }
}
