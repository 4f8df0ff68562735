package uk.concord.intake.person.handling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import uk.concord.time.BusinessClock;

/** Compares by itself, soon after a file was recorded, everybody whom it named. */
@ApplicationScoped
public class CompareLaterSchedule {

    private final CompareLaterHandler handler;
    private final BusinessClock clock;

    CompareLaterSchedule(CompareLaterHandler handler, BusinessClock clock) {
        this.handler = handler;
        this.clock = clock;
    }

    /** Looks once, until nobody waits. */
    @Scheduled(
            every = "${concord.compare.every}",
            identity = "compare-later",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compare() {
        boolean more = handler.next(clock.now());
        while (more) {
            more = handler.next(clock.now());
        }
    }
}
