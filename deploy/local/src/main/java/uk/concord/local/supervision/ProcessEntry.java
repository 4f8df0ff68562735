package uk.concord.local.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was written down. The number alone may belong to somebody else by now; number and start instant
 * together do not.
 *
 * @param startedAt milliseconds since 1970, as the operating system tells it; 0 where it does not
 * @param since milliseconds since 1970 at which it came into this condition
 */
public record ProcessEntry(String part, long pid, long startedAt, Condition condition, long since, int restarts) {

    /** Two readings of the same start differ by the clock's adjustments at most. */
    private static final Duration SAME = Duration.ofSeconds(2);

    /** Where a part stands. */
    public enum Condition {
        WAITING,
        STARTING,
        READY,
        FAILED,
        HANDED_OVER,
        STOPPED
    }

    static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The very process that was written down, if it still lives. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOne);
    }

    boolean isTheOne(ProcessHandle process) {
        return startedAt != 0 && Math.abs(startOf(process) - startedAt) <= SAME.toMillis();
    }
}
