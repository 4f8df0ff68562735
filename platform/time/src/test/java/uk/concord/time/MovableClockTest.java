package uk.concord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant MOMENT = Instant.parse("2026-11-23T15:04:05.678Z");

    @Test
    void realTimeIsNeverMovedOutsideDemonstration() {
        var clock = MovableClock.fixedToReality(at(MOMENT));

        assertThat(clock.now()).isEqualTo(MOMENT);
        assertThat(clock.canMove()).isFalse();
        assertThatThrownBy(() -> clock.moveTo(LocalDate.parse("2019-03-29"))).isInstanceOf(NotInDemonstration.class);
        assertThatThrownBy(clock::backToNow).isInstanceOf(NotInDemonstration.class);
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void todayIsTheDateInLondon() {
        assertThat(MovableClock.fixedToReality(at(Instant.parse("2026-06-30T23:30:00Z")))
                        .today())
                .isEqualTo(LocalDate.parse("2026-07-01"));
    }

    private static Clock at(Instant moment) {
        return Clock.offset(Clock.fixed(moment, ZoneOffset.UTC), Duration.ZERO);
    }
}
