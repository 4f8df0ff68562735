package uk.concord.journeys.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The checker on a system that runs, without a ledger of its doors: what intake has must have arrived everywhere. Not part
 * of the build; docs/how-to/check-from-outside.md says how to ask for it.
 */
class RunningSystemHolds {

    @Test
    void everyPromiseIsKept() throws Exception {
        String folder = System.getenv("CONCORD_JOURNEYS_DATA");
        assertThat(folder)
                .as("CONCORD_JOURNEYS_DATA, the data folder of the system")
                .isNotBlank();
        try (Eyes eyes = Eyes.on(Path.of(folder), "cleveland")) {
            assertThat(eyes.findings(new Ledger(), Duration.ofSeconds(30))).isEmpty();
        }
    }
}
