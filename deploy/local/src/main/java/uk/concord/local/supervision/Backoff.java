package uk.concord.local.supervision;

import java.time.Duration;

/** How long to wait before the next start: longer each time, short again after the part has lived for a while. */
final class Backoff {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LIVED = Duration.ofSeconds(60);
    private int failures;

    Duration afterLivingFor(Duration life) {
        failures = life.compareTo(LIVED) >= 0 ? 0 : failures;
        Duration wait = failures > 4 ? LONGEST : Duration.ofMillis(500L << failures);
        failures++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
