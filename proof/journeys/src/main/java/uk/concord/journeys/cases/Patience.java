package uk.concord.journeys.cases;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;

/** How long a step waits for what travels by facts, or for a part that was killed. */
final class Patience {

    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private Patience() {}

    /** Tries until it neither throws {@link NotYet} nor {@link Away}; after a minute says what was there instead. */
    static <T> T until(String what, Supplier<T> tried) {
        AtomicReference<T> found = new AtomicReference<>();
        AtomicReference<String> instead = new AtomicReference<>("nothing");
        try {
            await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(BETWEEN)
                    .atMost(AT_MOST)
                    .until(() -> {
                        try {
                            found.set(tried.get());
                            return true;
                        } catch (NotYet | Away later) {
                            instead.set(later.getMessage());
                            return false;
                        }
                    });
        } catch (ConditionTimeoutException over) {
            throw new NotAsExpected(
                    "waited " + AT_MOST.toSeconds() + " seconds until " + what + "; instead: " + instead.get());
        }
        return found.get();
    }
}
