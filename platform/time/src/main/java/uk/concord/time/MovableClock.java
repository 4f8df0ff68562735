package uk.concord.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Business time: real time, or in demonstration mode real time and an offset that survives a restart. A moved clock goes
 * on running from where it was put.
 */
public class MovableClock implements BusinessClock {

    private final Clock real;
    private final Optional<ClockRow> row;
    private volatile Duration offset;

    private MovableClock(Clock real, Optional<ClockRow> row) {
        this.real = real;
        this.row = row;
        this.offset = row.map(ClockRow::read).orElse(Duration.ZERO);
    }

    /** A clock that cannot be moved, whatever was moved before. */
    public static MovableClock fixedToReality(Clock real) {
        return new MovableClock(real, Optional.empty());
    }

    /** A clock of demonstration mode, standing where its row says. */
    public static MovableClock ofDemonstration(Clock real, ClockRow row) {
        return new MovableClock(real, Optional.of(row));
    }

    @Override
    public Instant now() {
        return real.instant().plus(offset);
    }

    /** Whether business time differs from real time: every page says so. */
    public boolean isMoved() {
        return !offset.isZero();
    }

    /** Whether it may be moved at all. */
    public boolean canMove() {
        return row.isPresent();
    }

    /**
     * Moves business time to this date, keeping the present time of day in London.
     *
     * @return the moment it was moved to
     * @throws NotInDemonstration outside demonstration mode
     */
    public Instant moveTo(LocalDate date) {
        return moveTo(
                date.atTime(now().atZone(LONDON).toLocalTime()).atZone(LONDON).toInstant());
    }

    /**
     * Moves business time to this moment, to the millisecond. Inside a transaction it holds once that has committed.
     *
     * @return the moment it was moved to
     * @throws NotInDemonstration outside demonstration mode
     */
    public Instant moveTo(Instant moment) {
        var wanted = moment.truncatedTo(ChronoUnit.MILLIS);
        put(Duration.between(real.instant().truncatedTo(ChronoUnit.MILLIS), wanted));
        return wanted;
    }

    /**
     * Makes business time real time again.
     *
     * @return the present moment
     * @throws NotInDemonstration outside demonstration mode
     */
    public Instant backToNow() {
        put(Duration.ZERO);
        return real.instant();
    }

    private void put(Duration wanted) {
        row.orElseThrow(NotInDemonstration::new).write(wanted, () -> offset = wanted);
    }
}
