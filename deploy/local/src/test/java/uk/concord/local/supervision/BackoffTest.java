package uk.concord.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsLongerEachTimeUpToALimitAndIsQuickAgainAfterALongLife() {
        Backoff backoff = new Backoff();
        assertThat(backoff.afterLivingFor(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.afterLivingFor(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        for (int again = 0; again < 100; again++) {
            assertThat(backoff.afterLivingFor(Duration.ZERO)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
        }
        assertThat(backoff.afterLivingFor(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
    }
}
